import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { mostInBulk } from '../../bulk-run.contract.ts';
import { waitingItems } from './bulk-item.store.ts';
import { bulkRunRefusals } from './bulk-run.refusals.ts';
import { bulkRunById } from './bulk-run.store.ts';
import { finishBulkRun } from './finish-bulk-run.ts';
import { refuseItem } from './refuse-item.ts';
import type { BulkSteps } from './run-bulk.ts';

/** What was not done is listed as such, and the run ends. */
export async function giveUpBulk(steps: BulkSteps, runId: Id): Promise<void> {
  await steps.run(async (tx) => {
    const run = await bulkRunById(tx, runId);
    if (!run) return;
    for (const number of await waitingItems(tx, runId, mostInBulk)) {
      await refuseItem(tx, { texts: steps.texts, run, number }, new Refusal(bulkRunRefusals.broken_off));
    }
    await finishBulkRun(tx, runId);
  });
}
