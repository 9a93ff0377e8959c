import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { bulkRunFinished } from './bulk-run.events.ts';
import { bulkRunById, endBulkRun } from './bulk-run.store.ts';

/** Harmless twice. */
export async function finishBulkRun(tx: Tx, id: Id): Promise<void> {
  if (!(await endBulkRun(tx, id))) return;
  const run = await bulkRunById(tx, id);
  if (run) await announce(tx, bulkRunFinished(run));
}
