import type { ModuleRegister } from '../../../platform/module/register.ts';
import { mailServerRefusals } from './mail-server/mail-server.refusals.ts';
import { mailServerRoutes } from './mail-server/mail-server.routes.ts';
import { contactsInMails } from './notices/hold-contacts.ts';
import { bookOf } from './notices/notice-book.ts';
import { noticeSchedules } from './notices/notice.jobs.ts';
import { noticeReactions } from './notices/notice.reactions.ts';
import { notificationRoutes } from './notices/notification.routes.ts';
import { outgoingMailJobs, outgoingMailSchedules } from './outgoing/outgoing-mail.jobs.ts';
import { outgoingMailRefusals } from './outgoing/outgoing-mail.refusals.ts';
import { outgoingMailRoutes } from './outgoing/outgoing-mail.routes.ts';

/** Knows whom to tell of what only through the registers of the others. */
export function notificationsModule(others: readonly ModuleRegister[]): ModuleRegister {
  const book = bookOf(others);
  return {
    name: 'notifications',
    routes: [...notificationRoutes(book), ...mailServerRoutes, ...outgoingMailRoutes(book)],
    permissions: [
      { code: 'mail_server.read', roles: ['service_manager'], readsOnly: true },
      { code: 'mail_server.change', roles: [] },
    ],
    refusals: [mailServerRefusals, outgoingMailRefusals],
    reactions: noticeReactions(book),
    backlogs: [{ name: 'mails', table: 'outgoing_mail', dueAt: 'next_try_at', waiting: "state = 'waiting'" }],
    jobs: [...outgoingMailSchedules, ...noticeSchedules(book)],
    queuedJobs: outgoingMailJobs(book),
    liveTopics: [{ topic: 'notification' }],
    contactHolders: [contactsInMails],
    names: [{ kind: 'outgoing_mail', table: 'outgoingMail', name: 'toAddress', page: '/outgoing-mail' }],
  };
}
