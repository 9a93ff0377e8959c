import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { retireLeavers } from './retire-leavers.ts';

/** Every hour, since somewhere a day ends every hour. */
export const contactJobs: readonly ScheduledJob[] = [
  { name: 'customers.retire-leavers', cron: '4 * * * *', run: retireLeavers },
];
