import type { ContactView } from '../../contact.contract.ts';
import { mayChangeContacts, mayInviteContacts, type Permitted } from '../customers.policy.ts';
import type { ContactRecord } from './contact.store.ts';

export function contactViewOf(row: ContactRecord, hasAccount: boolean, caller: Permitted): ContactView {
  const { customerId, customerName, siteId, siteName, retiredAt, ...contact } = row;
  return {
    ...contact,
    customer: { id: customerId, name: customerName },
    site: siteId && siteName !== null ? { id: siteId, name: siteName } : null,
    isRetired: retiredAt !== null,
    hasAccount,
    abilities: retiredAt === null ? abilities(contact.email !== null, caller) : [],
  };
}

function abilities(hasEmail: boolean, caller: Permitted): ContactView['abilities'] {
  const all = [
    mayChangeContacts(caller) && ('change' as const),
    mayChangeContacts(caller) && ('retire' as const),
    mayInviteContacts(caller) && hasEmail && ('invite' as const),
  ];
  return all.filter((ability) => ability !== false);
}
