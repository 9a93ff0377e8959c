import type { CategoryHolder } from '../../../../platform/module/category-holder.ts';
import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { countMailboxesOfCategory, countMailboxesOfCustomer, moveMailboxesToCategory } from './mailbox-names.store.ts';

/** Mailboxes of a customer's own. */
export const mailboxesOfCustomers: CustomerHolder = {
  textKey: 'channels:holder.mailboxes',
  count: countMailboxesOfCustomer,
};

/** What mails to a mailbox are about. */
export const mailboxesOfCategories: CategoryHolder = {
  textKey: 'channels:holder.mailboxes',
  count: countMailboxesOfCategory,
  move: moveMailboxesToCategory,
};
