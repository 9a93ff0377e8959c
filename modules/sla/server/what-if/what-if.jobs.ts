import { NeverOpen } from '../../../../kernel/working-time/working-calendar.ts';
import { queuedJob, type QueuedJob } from '../../../../platform/module/queued-job.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { whatIfKind } from './record-what-if.ts';
import { giveUpWhatIf, runWhatIf } from './run-what-if.ts';

const retries = 2;

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
          // it will not open for the next try either
          if (error instanceof NeverOpen) return giveUpWhatIf(steps, ids.whatIf, 'never_open');
          if (turn.attempt > retries) await giveUpWhatIf(steps, ids.whatIf, 'broken');
          throw error;
        }
      },
    }),
  ];
}
