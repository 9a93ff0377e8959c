import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { expireSurveys } from './expire-surveys.ts';

export const surveyJobs: readonly ScheduledJob[] = [
  { name: 'surveys.expire', cron: '*/10 * * * *', run: expireSurveys },
];
