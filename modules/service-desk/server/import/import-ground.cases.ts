import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { moduleRegisters } from '../../../../server/modules.ts';
import { openGround } from '../../../../test/harness/providers.ts';
import { makeCompany, type Company } from '../tickets/ticket.factory.ts';
import { importTicketLog, type ImportSummary, type LogImport } from './import-ticket-log.ts';

/** A provider with customers to import into. */
export interface ImportGround {
  /** For files; gone with the ground. */
  folder: string;
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** A customer of a test's own. */
  company(): Promise<Company & { name: string }>;
  fileOf(content: string): Promise<string>;
  importing(customer: string, content: string, more?: Partial<LogImport>): Promise<ImportSummary>;
  ticketsOf(customerId: Id): Promise<{ id: Id; number: string | null; foreignNumber: string | null }[]>;
  onlyTicketOf(customerId: Id): Promise<Id>;
  close(): Promise<void>;
}

export async function openImportGround(): Promise<ImportGround> {
  const ground = await openGround(moduleRegisters);
  const folder = await mkdtemp(join(tmpdir(), 'yingtai-import-'));
  const provider = await ground.found('yingtai');
  const run = <T>(work: (tx: Tx) => Promise<T>) => provider.as(systemCaller('import'), work);
  const made = { companies: 0, files: 0 };

  async function fileOf(content: string) {
    const path = join(folder, `${++made.files}.csv`);
    await writeFile(path, content);
    return path;
  }
  const ticketsOf = (customerId: Id) => run((tx) => tx.rows(ticketsIn(tx, customerId)));
  return {
    folder,
    run,
    fileOf,
    ticketsOf,
    async company() {
      const name = `飞鹤科技 ${++made.companies}`;
      return { name, ...(await run((tx) => makeCompany(tx, { name, site: '总部' }))) };
    },
    async importing(customer, content, more = {}) {
      const log = { profile: 'servicenow-event-log', customer, path: await fileOf(content), ...more };
      return importTicketLog({ run, progress: () => undefined }, log);
    },
    async onlyTicketOf(customerId) {
      const [ticket, another] = await ticketsOf(customerId);
      assert.ok(ticket && !another);
      return ticket.id;
    },
    async close() {
      await ground.close();
      await rm(folder, { recursive: true });
    },
  };
}

function ticketsIn(tx: Tx, customerId: Id) {
  return sqlBuilder
    .selectFrom('ticket')
    .select(['id', 'number', 'foreignNumber'])
    .where('tenantId', '=', tx.tenantId)
    .where('customerId', '=', customerId)
    .orderBy('number');
}

export async function refusalOf(work: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof Refusal, String(error));
  return error;
}
