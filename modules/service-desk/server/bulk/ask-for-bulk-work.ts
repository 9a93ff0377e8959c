import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { insertItems, type NewBulkItem } from './bulk-item.store.ts';
import { bulkRunStarted } from './bulk-run.events.ts';
import type { Deed } from './bulk-run.rules.ts';
import { insertBulkRun } from './bulk-run.store.ts';

export const bulkKind = { name: 'service-desk.bulk', nouns: ['run'] as const };

interface Work {
  deed: Deed;
  startedById: Id;
  undoesId: Id | null;
  items: readonly NewBulkItem[];
}

/** Written down whole before the first ticket is touched: whoever does it may die, and another goes on. */
export async function askForBulkWork(tx: Tx, { items, ...asked }: Work): Promise<Id> {
  const run = { ...asked, id: tx.newId(), askedCount: items.length };
  await insertBulkRun(tx, run);
  await insertItems(tx, run.id, items);
  await enqueue(tx, { job: bulkKind, ids: { run: run.id } });
  await announce(tx, bulkRunStarted(run));
  return run.id;
}
