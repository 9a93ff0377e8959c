import type { Reaction } from '../../../../platform/module/register.ts';
import { followEvent } from './follow-event.ts';
import type { NoticeBook } from './notice-book.ts';

export function noticeReactions(book: NoticeBook): readonly Reaction[] {
  const to = [...new Set(book.all.flatMap((notice) => notice.to))];
  return to.length === 0 ? [] : [{ name: 'notifications.tell', to, run: (tx, event) => followEvent(tx, book, event) }];
}
