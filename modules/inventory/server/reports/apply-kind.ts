import type { JobKind } from '../../../../platform/jobs/job.ts';

/** Reads a report and applies it, or puts it before a person. */
export const applyKind: JobKind<'report'> = { name: 'inventory.apply-report', nouns: ['report'] };
