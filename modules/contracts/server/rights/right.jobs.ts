import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { lapseRights } from './lapse-rights.ts';

/** Each hour, as providers' days begin at different ones. */
export const rightJobs: readonly ScheduledJob[] = [
  { name: 'contracts.lapse-rights', cron: '9 * * * *', run: lapseRights },
];
