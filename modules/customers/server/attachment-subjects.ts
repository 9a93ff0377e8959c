import type { AttachmentSubject } from '../../../platform/module/attachment-subject.ts';
import { found } from '../../../platform/module/refusals.ts';
import { contactById } from './contacts/contact.store.ts';
import { customerById } from './customers/customer.store.ts';
import { siteById } from './sites/site.store.ts';

/** What files can be attached to here; a customer's people have no business there. */
export const attachmentSubjects: readonly AttachmentSubject[] = [
  {
    kind: 'customer',
    read: 'customer.read',
    add: 'customer.change',
    customerOf: async (tx, id) => found(await customerById(tx, id)).id,
  },
  {
    kind: 'site',
    read: 'customer.read',
    add: 'customer.change',
    customerOf: async (tx, id) => found(await siteById(tx, id)).customerId,
  },
  {
    kind: 'contact',
    read: 'contact.read',
    add: 'contact.change',
    customerOf: async (tx, id) => found(await contactById(tx, id)).customerId,
  },
];
