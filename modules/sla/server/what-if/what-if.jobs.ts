import { queuedJob, type QueuedJob } from '../../../../platform/module/queued-job.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { whatIfKind } from './record-what-if.ts';
import { giveUpWhatIf, runWhatIf } from './run-what-if.ts';

/** What fails so often fails for good; a process that was killed did not, and is taken over more often than that. */
const mostTries = 3;
const retries = 8;

export function whatIfJobs(above: ModulesAbove): readonly QueuedJob[] {
  return [
    queuedJob({
      kind: whatIfKind,
      retries,
      pollSeconds: 1,
      atOnce: 1,
      longestSeconds: 3600,
      async run(steps, ids, turn) {
        try {
          await runWhatIf(steps, above, { id: ids.whatIf, signal: turn.signal });
        } catch (error) {
          if (turn.attempt >= mostTries) await giveUpWhatIf(steps, ids.whatIf);
          throw error;
        }
      },
    }),
  ];
}
