import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { keepAttainment } from './keep-attainment.ts';

export const objectiveJobs: readonly ScheduledJob[] = [
  { name: 'sla.keep-attainment', cron: '*/5 * * * *', run: (tx) => keepAttainment(tx, { monthsBack: 2 }) },
  // what was brought late, and excuses of long ago; in the night of China
  { name: 'sla.keep-year-of-attainment', cron: '40 18 * * *', run: (tx) => keepAttainment(tx, { monthsBack: 12 }) },
];
