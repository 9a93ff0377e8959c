import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { lineKeyOf, type NoticeWords } from '../../../../platform/module/notice.ts';
import type { listNotifications as endpoint, NotificationView } from '../../notification.contract.ts';
import type { NoticeBook } from './notice-book.ts';
import { notificationView } from './notification.view.ts';
import { pageOfNotifications, type Notification } from './notification.store.ts';

/** What one was told, named with one's own rights: of a record that one may no longer see nothing is left. */
export async function listNotifications(
  tx: Tx,
  book: NoticeBook,
  { state, ...page }: InputOf<typeof endpoint>,
): Promise<Page<NotificationView>> {
  const { accountId } = tx.caller;
  if (accountId === null) return { items: [], next: null };
  const { items, next } = await pageOfNotifications(tx, accountId, { ...page, isUnread: state === 'unread' });
  const words = await wordsFor(tx, book, items);
  const shown = items.flatMap((item) => {
    const [notice, named] = [book.notice(item.kind), words.get(item.subjectId)];
    // nobody tells of such things any more, or the record is not theirs to see
    if (!notice || !named) return [];
    const href = tx.caller.kind === 'contact' ? named.portalPath : named.deskPath;
    return [notificationView(item, lineKeyOf(notice, item.params), { ...named, href })];
  });
  return { items: shown, next };
}

async function wordsFor(tx: Tx, book: NoticeBook, items: readonly Notification[]): Promise<Map<Id, NoticeWords>> {
  const bySubject = Map.groupBy(items, ({ subjectKind }) => subjectKind);
  const described = await Promise.all(
    [...bySubject].map(async ([kind, of]) => [
      ...((await book.subject(kind)?.describe(tx, [...new Set(of.map(({ subjectId }) => subjectId))])) ?? []),
    ]),
  );
  return new Map(described.flat());
}
