import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { tellSilentMailboxes } from './tell-silent-mailboxes.ts';

export const mailboxJobs: readonly ScheduledJob[] = [
  { name: 'channels.tell-silent-mailboxes', cron: '*/5 * * * *', run: tellSilentMailboxes },
];
