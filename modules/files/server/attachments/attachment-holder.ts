import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countNaming, filesNaming, moveToContact } from './attachment-contact.store.ts';
import { countOfSubject, moveAttachments } from './attachment.store.ts';
import { eraseFromFiles } from './erase-contact.ts';

/** Files hang on contacts, and are handed in by them. */
export const filesOfContacts: ContactHolder = {
  name: 'attachments',
  textKey: 'files:holder.attachments',
  count: countNaming,
  move: moveToContact,
  disclose: filesNaming,
  erase: eraseFromFiles,
};

/** Files on the customer itself; those of its records go with them. */
export const filesOfCustomers: CustomerHolder = {
  textKey: 'files:holder.attachments',
  count: (tx, customerId) => countOfSubject(tx, { kind: 'customer', id: customerId }),
  makeRoom: (tx, customers) => moveAttachments(tx, 'customer', customers),
};
