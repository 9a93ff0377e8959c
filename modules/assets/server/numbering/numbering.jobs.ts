import { queuedJob, type QueuedJob } from '../../../../platform/module/queued-job.ts';
import { renumber } from './renumber.ts';
import { renumberKind } from './start-renumbering.ts';

/** Somebody sits and waits for it; a try that fails goes on where it was. */
export const numberingJobs: readonly QueuedJob[] = [
  queuedJob({
    kind: renumberKind,
    retries: 20,
    pollSeconds: 0.5,
    longestSeconds: 1800,
    run: (steps, { renumbering }, { signal }) => renumber(steps, renumbering, signal),
  }),
];
