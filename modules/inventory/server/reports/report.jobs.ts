import { queuedJob } from '../../../../platform/module/queued-job.ts';
import { applyKind } from './apply-kind.ts';
import { workOnReport } from './work-on-report.ts';

export const reportJobs = [
  queuedJob({ kind: applyKind, retries: 3, atOnce: 2, pollSeconds: 1, longestSeconds: 120, run: workOnReport }),
];
