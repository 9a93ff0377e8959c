import type { Id } from '../../../../kernel/id.ts';
import type { JobSteps } from '../../../../platform/module/queued-job.ts';
import { workOnReport } from '../reports/work-on-report.ts';
import { hostsToApply, moveScan } from './scan.store.ts';

/** Each in a transaction of its own; where it broke off it goes on. */
export async function applyHosts(steps: JobSteps, { scan: id }: { scan: Id }): Promise<void> {
  for (const report of await steps.run((tx) => hostsToApply(tx, id))) await workOnReport(steps, { report });
  await steps.run((tx) => moveScan(tx, id, { state: 'done' }));
}
