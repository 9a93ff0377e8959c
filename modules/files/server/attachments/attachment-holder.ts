import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { countOfSubject, moveAttachments } from './attachment.store.ts';

/** When two contacts are one, the files of both are with the one that stays. */
export const attachmentHolder: ContactHolder = {
  name: 'attachments',
  textKey: 'files:holder.attachments',
  count: (tx, contactId) => countOfSubject(tx, { kind: 'contact', id: contactId }),
  move: (tx, contacts) => moveAttachments(tx, 'contact', contacts),
};
