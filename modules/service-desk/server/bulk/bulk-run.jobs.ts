import { queuedJob, type QueuedJob } from '../../../../platform/module/queued-job.ts';
import { bulkKind } from './ask-for-bulk-work.ts';
import { giveUpBulk } from './give-up-bulk.ts';
import { runBulk } from './run-bulk.ts';

const retries = 5;

/** Somebody sits and waits for it. */
export const bulkJobs: readonly QueuedJob[] = [
  queuedJob({
    kind: bulkKind,
    retries,
    pollSeconds: 0.5,
    atOnce: 2,
    longestSeconds: 1800,
    async run(steps, ids, turn) {
      try {
        await runBulk(steps, ids.run, turn.signal);
      } catch (error) {
        // nobody shall wait for work that nobody does any more
        if (turn.attempt > retries) await giveUpBulk(steps, ids.run);
        throw error;
      }
    },
  }),
];
