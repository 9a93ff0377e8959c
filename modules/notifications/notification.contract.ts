import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { idShape, instantShape } from '../../kernel/shapes.ts';

/** What somebody was told. Its words are a text, so that whoever reads it reads it in their language. */
export const notificationView = z.object({
  id: idShape,
  /** `ticket.assigned_to_you` */
  kind: z.string(),
  /** `service-desk:notice.ticket.assigned_to_you.line`, with `params`; `name` and `title` of the record are among them. */
  textKey: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Where the record is, on the face of whoever reads. */
  href: z.string(),
  createdAt: instantShape,
  readAt: z.nullable(instantShape),
});
export type NotificationView = z.output<typeof notificationView>;

/** Up to 99 are counted. */
export const unreadLimit = 99;
const unreadCount = z.object({ unread: z.int(), more: z.boolean() });

export const listNotifications = endpoint({
  method: 'GET',
  path: '/notifications',
  summary: 'What the caller was told, newest first; of what they may no longer see, nothing.',
  query: z.strictObject({ ...pageQuery, state: z.optional(z.enum(['unread'])) }),
  answer: pageOf(notificationView),
});

export const countUnread = endpoint({
  method: 'GET',
  path: '/notifications/unread',
  summary: 'How many of them the caller has not read; more than 99 are not counted.',
  answer: unreadCount,
});

export const readNotification = endpoint({
  method: 'POST',
  path: '/notifications/{notification}/reading',
  summary: 'Mark one as read.',
  answer: unreadCount,
  status: 200,
});

export const readAllNotifications = endpoint({
  method: 'POST',
  path: '/notifications/reading',
  summary: 'Mark all as read.',
  answer: unreadCount,
  status: 200,
});
