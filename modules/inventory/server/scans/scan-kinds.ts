import type { JobKind } from '../../../../platform/jobs/job.ts';

/** Reads a file of nmap, and weighs its hosts. */
export const readScanKind: JobKind<'scan'> = { name: 'inventory.read-scan', nouns: ['scan'] };
/** Applies the hosts of a scan, one after the other. */
export const applyScanKind: JobKind<'scan'> = { name: 'inventory.apply-scan', nouns: ['scan'] };
