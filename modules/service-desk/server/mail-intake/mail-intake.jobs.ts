import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { takeDueMails } from './take-due-mails.ts';

export const mailIntakeJobs: readonly ScheduledJob[] = [
  { name: 'service-desk.take-due-mails', cron: '* * * * *', run: takeDueMails },
];
