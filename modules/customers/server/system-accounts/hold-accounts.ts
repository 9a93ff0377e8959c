import type { ContactHolder } from '../../../../platform/module/contact-holder.ts';
import {
  countOfContact,
  disclosedAccounts,
  forgetAccountNames,
  moveAccounts,
  openAccounts,
} from './held-account.store.ts';

/** The accounts of somebody who is merged, leaves, asks what is kept of them, or is erased. */
export const systemAccountHolder: ContactHolder = {
  name: 'systemAccounts',
  textKey: 'customers:systemAccount.plural',
  count: countOfContact,
  move: moveAccounts,
  async open(tx, contactId, most) {
    const accounts = await openAccounts(tx, contactId, most);
    return accounts.map(({ id, systemName, accountName }) => ({
      title: `${systemName} · ${accountName}`,
      href: `/system-accounts/${id}`,
    }));
  },
  disclose: disclosedAccounts,
  erase: (tx, { contactId, pseudonym }) => forgetAccountNames(tx, { contactId, pseudonym }),
};
