import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { BulkRun, Deed } from './bulk-run.rules.ts';

function bulkRuns(tx: Tx) {
  return sqlBuilder
    .selectFrom('bulkRun as run')
    .select(['run.id', 'run.act', 'run.input', 'run.state', 'run.askedCount', 'run.doneCount', 'run.refusedCount'])
    .select(['run.startedById', 'run.undoesId', 'run.createdAt', 'run.endedAt', 'run.revision'])
    .select(
      sql<boolean>`exists (select from bulk_run as later
        where later.tenant_id = ${tx.tenantId} and later.undoes_id = run.id)`.as('isUndone'),
    )
    .where('run.tenantId', '=', tx.tenantId);
}

export async function bulkRunById(tx: Tx, id: Id): Promise<BulkRun | undefined> {
  const row = await tx.first(bulkRuns(tx).where('run.id', '=', id));
  return row && runOf(row);
}

/** Held until the transaction ends; whatever is read of it after that is what others left. */
export async function holdBulkRun(tx: Tx, id: Id): Promise<void> {
  await tx.run(
    sqlBuilder.selectFrom('bulkRun').select('id').where('tenantId', '=', tx.tenantId).where('id', '=', id).forUpdate(),
  );
}

/** Newest first. Served by bulk_run_by_starter. */
export async function pageOfBulkRuns(tx: Tx, starter: Id, page: PageInput): Promise<Page<BulkRun>> {
  const keyset = { column: 'run.createdAt', field: 'createdAt', direction: 'desc', idColumn: 'run.id' } as const;
  const own = bulkRuns(tx).where('run.startedById', '=', starter);
  const found = await keysetPage(tx, own, { list: 'bulk runs', ...keyset, ...page });
  return { ...found, items: found.items.map(runOf) };
}

export type NewBulkRun = Pick<BulkRun, 'id' | 'deed' | 'askedCount' | 'startedById' | 'undoesId'>;

export async function insertBulkRun(tx: Tx, { deed, ...run }: NewBulkRun): Promise<void> {
  const { act, ...input } = deed;
  const made = { tenantId: tx.tenantId, state: 'waiting', createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('bulkRun').values({ ...run, ...made, act, input: JSON.stringify(input) }));
}

export async function markRunning(tx: Tx, id: Id): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('bulkRun')
      .set({ state: 'running' })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id)
      .where('state', '=', 'waiting'),
  );
}

/** One more ticket is done, or refused. */
export async function countOutcome(tx: Tx, id: Id, isDone: boolean): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('bulkRun')
      .set((row) => (isDone ? { doneCount: row('doneCount', '+', 1) } : { refusedCount: row('refusedCount', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** What was written on the tickets is on the tickets, and is not kept a second time. False: it was over already. */
export async function endBulkRun(tx: Tx, id: Id): Promise<boolean> {
  const ended = await tx.run(
    sqlBuilder
      .updateTable('bulkRun')
      .set((row) => ({
        state: 'done',
        endedAt: tx.now,
        input: sql`input - 'body'`,
        revision: row('revision', '+', 1),
      }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id)
      .where('state', '<>', 'done'),
  );
  return ended > 0;
}

type Stored = Omit<BulkRun, 'deed' | 'state'> & { act: string; input: unknown; state: string };

/** The table checks the state; act and input were written from a deed. */
function runOf({ act, input, state, ...run }: Stored): BulkRun {
  const deed = { act, ...(input as object) } as Deed;
  return { ...run, deed, state: state as BulkRun['state'] };
}
