import pg from 'pg';
import { systemCaller } from '../../../platform/database/caller.ts';
import { newId } from '../../../platform/crypto/new-id.ts';
import { scopeStatements } from '../../../platform/database/scope-statements.ts';

/** Statements of the form that an earlier version sent, one transaction after the other. */
export interface OldProgram {
  /** Answers with how many transactions it made, and how long the slowest took. */
  end(): Promise<{ many: number; slowestMilliseconds: number }>;
}

interface Employed {
  deskUrl: string;
  tenantId: string;
  customerId: string;
}

/** Records, reads and changes tickets until it is told to end; `end` fails with the first that was refused. */
export async function runOldProgram({ deskUrl, tenantId, customerId }: Employed): Promise<OldProgram> {
  const client = new pg.Client({ connectionString: deskUrl });
  client.on('error', () => undefined);
  await client.connect();
  const scope = scopeStatements({ tenantId, caller: systemCaller('old') });
  const ending = new AbortController();
  let [many, slowestMilliseconds] = [0, 0];
  const work = async () => {
    while (!ending.signal.aborted) {
      const began = performance.now();
      const id = newId();
      const transaction = `begin; ${scope};
        insert into ticket (tenant_id, id, customer_id, kind, status, title, recorded_at)
          values ('${tenantId}', '${id}', '${customerId}', 'incident', 'registered', '旧程序', '2026-06-01');
        insert into ticket_status (tenant_id, customer_id, ticket_id, number, at, status)
          values ('${tenantId}', '${customerId}', '${id}', 1, '2026-06-01', 'registered');
        update ticket set status = 'in_progress', revision = revision + 1 where id = '${id}';
        select id, title, status from ticket where customer_id = '${customerId}' order by recorded_at limit 20;
        commit`;
      await repeated(
        () => client.query(transaction),
        () => client.query('rollback'),
      );
      slowestMilliseconds = Math.max(slowestMilliseconds, performance.now() - began);
      many += 1;
    }
  };
  const working = work();
  // told by `end`
  working.catch(() => undefined);
  return {
    async end() {
      ending.abort();
      try {
        await working;
        return { many, slowestMilliseconds };
      } finally {
        await client.end();
      }
    },
  };
}

const tries = 3;

/** As the unit of work does: what met a deadlock is done again. */
async function repeated(work: () => Promise<unknown>, undo: () => Promise<unknown>): Promise<void> {
  for (let left = tries - 1; ; left -= 1) {
    try {
      await work();
      return;
    } catch (error) {
      await undo();
      if (left === 0 || !(error instanceof pg.DatabaseError && error.code === '40P01')) throw error;
    }
  }
}
