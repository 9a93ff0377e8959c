import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import { contactById } from '../../../customers/index.ts';
import { machinesEverUsedBy } from '../../../assets/index.ts';
import { documentsOf, forgetDocumentsOf } from './forgetting.store.ts';

/** Documents of a machine name who is signed in to it: whoever has used it is told of them, and forgotten with them. */
export const contactsInDocuments: ContactHolder = {
  name: 'inventory_reports',
  textKey: 'inventory:holder.reports',
  count: () => Promise.resolve(0),
  move: () => Promise.resolve(),
  async disclose(tx, contactId) {
    const contact = await contactById(tx, contactId);
    if (!contact) return [];
    return documentsOf(tx, await machinesEverUsedBy(tx, { contactId, customerId: contact.customerId }));
  },
  async erase(tx, erasure) {
    await forgetDocumentsOf(tx, await machinesEverUsedBy(tx, erasure), erasure);
    return [];
  },
};
