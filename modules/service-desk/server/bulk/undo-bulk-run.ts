import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { BulkRunView } from '../../bulk-run.contract.ts';
import { askForBulkWork } from './ask-for-bulk-work.ts';
import { doneItems } from './bulk-item.store.ts';
import { refuseUnlessMayBulk } from './bulk-run.policy.ts';
import { holdBulkRun } from './bulk-run.store.ts';
import { ownBulkRun } from './own-bulk-run.ts';
import { bulkRunRefusals } from './bulk-run.refusals.ts';
import { isUndoable } from './bulk-run.rules.ts';
import { readBulkRun } from './read-bulk-run.ts';

/** A run of its own. Two at once: the second finds that it was taken back (a run is taken back once). */
export async function undoBulkRun(tx: Tx, input: { bulkRun: string }): Promise<BulkRunView> {
  await holdBulkRun(tx, input.bulkRun);
  const run = await ownBulkRun(tx, input.bulkRun);
  if (!isUndoable(run)) throw new Refusal(bulkRunRefusals.not_undoable);
  const startedById = refuseUnlessMayBulk(tx.caller, run.deed);
  const items = await doneItems(tx, run.id);
  const bulkRun = await askForBulkWork(tx, { deed: { act: 'undo' }, startedById, undoesId: run.id, items });
  return readBulkRun(tx, { bulkRun });
}
