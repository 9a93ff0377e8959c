import type { ModuleRegister, Permission } from '../../../platform/module/register.ts';
import { roleGroups } from '../../identity/index.ts';
import { contactsOfMails } from './incoming-mail/hold-contacts.ts';
import { incomingMailRefusals } from './incoming-mail/incoming-mail.refusals.ts';
import { incomingMailRoutes } from './incoming-mail/incoming-mail.routes.ts';
import { attachedToMail } from './incoming-mail/mail-attachments.ts';
import { mailboxJobs } from './mailboxes/mailbox.jobs.ts';
import { mailboxesInNotices, silentNotice } from './mailboxes/mailbox.notices.ts';
import { mailboxRefusals } from './mailboxes/mailbox.refusals.ts';
import { mailboxRoutes } from './mailboxes/mailbox.routes.ts';
import { mailboxesOfCategories, mailboxesOfCustomers } from './mailboxes/mailbox-holders.ts';

const permissions: readonly Permission[] = [
  { code: 'mailbox.read', roles: ['service_manager'], readsOnly: true },
  { code: 'mailbox.change', roles: [] },
  { code: 'incoming_mail.read', roles: roleGroups.customerFacing, readsOnly: true },
  // the whole of it, with whatever was left out of what is shown
  { code: 'incoming_mail.read_raw', roles: [...roleGroups.leads, ...roleGroups.engineers], readsOnly: true },
];

/** What the module offers of mail that comes in. */
export const mailOffered = {
  routes: [...mailboxRoutes, ...incomingMailRoutes],
  permissions,
  refusals: [mailboxRefusals, incomingMailRefusals],
  liveTopics: [
    { topic: 'incoming_mail', permission: 'incoming_mail.read' },
    { topic: 'mailbox', permission: 'mailbox.read' },
  ],
  jobs: mailboxJobs,
  notices: [silentNotice],
  noticeSubjects: [mailboxesInNotices],
  attachmentSubjects: [attachedToMail],
  blobColumns: [{ table: 'incomingMail', column: 'raw' }],
  contactHolders: [contactsOfMails],
  customerHolders: [mailboxesOfCustomers],
  categoryHolders: [mailboxesOfCategories],
  names: [
    { kind: 'mailbox', table: 'mailbox', name: 'name', page: '/mailboxes/{id}' },
    { kind: 'incoming_mail', table: 'incomingMail', name: 'subject', page: '/incoming-mails/{id}' },
  ],
} satisfies Partial<ModuleRegister>;
