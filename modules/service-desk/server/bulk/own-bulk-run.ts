import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { BulkRun } from './bulk-run.rules.ts';
import { bulkRunById } from './bulk-run.store.ts';

/** Runs are of whoever started them; others' are not found. */
export async function ownBulkRun(tx: Tx, id: Id): Promise<BulkRun> {
  const run = found(await bulkRunById(tx, id));
  return found(run.startedById === tx.caller.subjectId ? run : null);
}
