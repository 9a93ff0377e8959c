import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { countWeeks } from './count-weeks.ts';

/** Each hour: wherever a provider is, its week is counted once more in the last hour of its Sunday. */
export const weekJobs: readonly ScheduledJob[] = [
  { name: 'protection.count-weeks', cron: '25 * * * *', run: countWeeks },
];
