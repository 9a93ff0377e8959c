import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { checkAllTeams } from './announce-missed.ts';

/** On the first of each month, before people begin to work in China. */
export const qualificationJobs: readonly ScheduledJob[] = [
  { name: 'identity.check-qualification', cron: '0 22 1 * *', run: checkAllTeams },
];
