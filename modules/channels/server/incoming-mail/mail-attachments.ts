import type { AttachmentSubject } from '../../../../platform/module/attachment-subject.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { incomingMailById } from './incoming-mail.store.ts';

/** What came with a mail; nobody hangs more on it but whoever sets up the mailboxes. */
export const attachedToMail: AttachmentSubject = {
  kind: 'incoming_mail',
  read: 'incoming_mail.read',
  add: 'mailbox.change',
  customerOf: async (tx, id) => found(await incomingMailById(tx, id)).customerId,
};
