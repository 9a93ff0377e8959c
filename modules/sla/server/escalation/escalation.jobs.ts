import { queuedJob, type QueuedJob } from '../../../../platform/module/queued-job.ts';
import { planAnew, planAnewKind } from './plan-anew.ts';

export const escalationJobs: readonly QueuedJob[] = [
  queuedJob({ kind: planAnewKind, retries: 5, longestSeconds: 600, run: (steps) => planAnew(steps) }),
];
