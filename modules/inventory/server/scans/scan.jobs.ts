import { queuedJob } from '../../../../platform/module/queued-job.ts';
import { applyHosts } from './apply-hosts.ts';
import { previewHosts } from './preview-hosts.ts';
import { applyScanKind, readScanKind } from './scan-kinds.ts';

/** Somebody sits and waits for it. */
const soon = { retries: 3, atOnce: 1, pollSeconds: 0.5, longestSeconds: 1800 };

export const scanJobs = [
  queuedJob({ kind: readScanKind, ...soon, run: previewHosts }),
  queuedJob({ kind: applyScanKind, ...soon, run: applyHosts }),
];
