import type { ScheduledJob } from '../../../../platform/module/register.ts';
import { queuedJob, type QueuedJob } from '../../../../platform/module/queued-job.ts';
import type { NoticeBook } from '../notices/notice-book.ts';
import { deliverMail } from './deliver-mail.ts';
import { forgetOld } from './forget-old.ts';
import { sendOne } from './queue-mail.ts';
import { wakeMails } from './wake-mails.ts';

export const outgoingMailSchedules: readonly ScheduledJob[] = [
  { name: 'notifications.wake-mails', cron: '* * * * *', run: wakeMails },
  // at night in China
  { name: 'notifications.forget-old', cron: '23 18 * * *', run: forgetOld },
];

/** What mail servers say is a mail's own affair and kept with it; the queue tries again only what broke here. */
export function outgoingMailJobs(book: NoticeBook): readonly QueuedJob[] {
  return [
    queuedJob({
      kind: sendOne,
      retries: 3,
      longestSeconds: 120,
      atOnce: 4,
      run: (steps, { mail }, { attempt }) => deliverMail(steps, book, { id: mail, attempt }),
    }),
  ];
}
