import type { CategoryHolder } from '../../../../platform/module/category-holder.ts';
import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countDocumentsOfCategory, countDocumentsOfCustomer, moveDocuments } from './document-holder.store.ts';
import { eraseFromDocuments } from './erase-contact.ts';

/** Documents of a customer that is merged into another go along. */
export const documentsOfCustomers: CustomerHolder = {
  textKey: 'documents:holder.documents',
  count: countDocumentsOfCustomer,
};

/** What is said of a service is said of the one that it becomes. */
export const documentsOfCategories: CategoryHolder = {
  textKey: 'documents:holder.documents',
  count: countDocumentsOfCategory,
  move: moveDocuments,
};

/** No document names a contact by id; its words may. */
export const contactsInDocuments: ContactHolder = {
  name: 'documents',
  textKey: 'documents:holder.documents',
  count: () => Promise.resolve(0),
  move: () => Promise.resolve(),
  erase: eraseFromDocuments,
};
