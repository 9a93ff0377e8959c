import type { ScheduledJob } from '../../../../platform/module/register.ts';
import type { NoticeBook } from './notice-book.ts';
import { releaseHeld } from './release-held.ts';

export function noticeSchedules(book: NoticeBook): readonly ScheduledJob[] {
  return [{ name: 'notifications.release-held', cron: '* * * * *', run: (tx) => releaseHeld(tx, book) }];
}
