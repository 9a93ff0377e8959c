import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { blankRecords, countOf, disclosedRecords, moveToContact } from './held-record.store.ts';

/** What came in names who called or wrote. */
export const contactsInRecords: ContactHolder = {
  name: 'channel_records',
  textKey: 'channels:holder.records',
  count: (tx, contactId) => countOf(tx, 'contact_id', contactId),
  move: moveToContact,
  disclose: disclosedRecords,
  erase: (tx, { contactId }) => blankRecords(tx, contactId),
};

export const recordsOfCustomers: CustomerHolder = {
  textKey: 'channels:holder.records',
  count: (tx, customerId) => countOf(tx, 'customer_id', customerId),
};
