import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { closeForgottenCalls } from './close-forgotten-calls.ts';

export const callJobs: readonly ScheduledJob[] = [
  { name: 'channels.close-forgotten-calls', cron: '*/10 * * * *', run: closeForgottenCalls },
];
