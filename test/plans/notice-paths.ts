import { countUnreadOf, pageOfNotifications } from '../../modules/notifications/server/notices/notification.store.ts';
import { dueMails, pageOfMails } from '../../modules/notifications/server/outgoing/outgoing-mail.store.ts';
import { openTicketsAfter } from '../../modules/service-desk/server/tickets/open-ticket.store.ts';
import type { FilledProvider, ReadingPath } from './path.ts';

/** What people are told, and what looks for whom to tell. */
export function noticePaths({ staff, user, system, nth }: FilledProvider): ReadingPath[] {
  const account = nth('account', 3);
  return [
    {
      says: 'what somebody was told',
      who: staff,
      work: (tx) => pageOfNotifications(tx, account, { isUnread: false }),
      by: [/^notification_(by_account|unread)$/],
      most: 51,
    },
    {
      says: 'what one of a customer’s people was told',
      who: user,
      work: (tx) => pageOfNotifications(tx, user.accountId ?? '', { isUnread: false }),
      by: [/^notification_(by_account|unread|by_customer)$/],
      most: 51,
    },
    {
      says: 'how much somebody has not read',
      who: staff,
      work: (tx) => countUnreadOf(tx, account),
      by: [/^notification_(unread|by_account)$/],
      most: 100,
    },
    {
      says: 'mails, newest first',
      who: staff,
      work: (tx) => pageOfMails(tx, {}),
      by: [/^outgoing_mail_by_(time|age)$/],
      most: 51,
    },
    {
      says: 'mails that are due',
      who: system,
      work: (tx) => dueMails(tx, { before: tx.now, most: 200 }),
      by: [/^outgoing_mail_waiting$/],
      most: 200,
    },
    {
      says: 'tickets that stay open',
      who: system,
      work: (tx) => openTicketsAfter(tx, { after: null, before: '2026-11-10T00:00:00.000Z' }, 500),
      by: [/^ticket_(open_by_time|by_status)$/],
      most: 1100,
    },
  ];
}
