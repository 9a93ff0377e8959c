import type { NoticeWords } from '../../../../platform/module/notice.ts';
import type { NotificationView } from '../../notification.contract.ts';
import type { NoticeBook } from './notice-book.rules.ts';
import type { Notification } from './notification.store.ts';

/** None, where the record cannot be named to this reader or nobody tells of such things any more. */
export function notificationView(
  reader: { kind: string },
  book: NoticeBook,
  ...[{ id, kind, params, createdAt, readAt }, words]: [Notification, NoticeWords | undefined]
): NotificationView[] {
  const notice = book.notice(kind);
  if (!notice || !words) return [];
  const { name, title, deskPath, portalPath } = words;
  const href = reader.kind === 'contact' ? portalPath : deskPath;
  const textKey = `${notice.textKey}.line`;
  return [{ id, kind, textKey, params: { ...params, name, title }, href, createdAt, readAt }];
}
