import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { tellLateRecords } from './tell-late-records.ts';

export const channelRecordJobs: readonly ScheduledJob[] = [
  { name: 'channels.tell-late', cron: '* * * * *', run: tellLateRecords },
];
