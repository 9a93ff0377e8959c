import type { NotificationView } from '../../notification.contract.ts';
import type { Notification } from './notification.store.ts';

/** What the record is called, and where it is for whoever reads. */
interface Named {
  name: string;
  title: string;
  href: string;
}

/** `textKey`: of what is said. */
export function notificationView(
  { id, kind, params, createdAt, readAt }: Notification,
  textKey: string,
  { name, title, href }: Named,
): NotificationView {
  return { id, kind, textKey, params: { ...params, name, title }, href, createdAt, readAt };
}
