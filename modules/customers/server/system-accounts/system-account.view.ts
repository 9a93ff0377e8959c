import type { CustomerSystemView, SystemAccountRow, SystemAccountView } from '../../system-account.contract.ts';
import type { CustomerSystem } from './customer-system.store.ts';
import { abilitiesOnAccount, abilitiesOnSystem, maySeeNotes } from './system-account.policy.ts';
import type { ListedAccount, SystemAccount } from './system-account.store.ts';

interface Permitted {
  kind: string;
  permissions: ReadonlySet<string>;
}

export function systemView(system: CustomerSystem, caller: Permitted): CustomerSystemView {
  const { customerId, customerName, retiredAt, note, ...rest } = system;
  const isRetired = retiredAt !== null;
  return {
    ...rest,
    note: maySeeNotes(caller) ? note : null,
    customer: { id: customerId, name: customerName },
    isRetired,
    abilities: abilitiesOnSystem(caller, { isRetired }),
  };
}

export function accountRow(account: ListedAccount): SystemAccountRow {
  const { customerId, customerName, contactId, contactName, systemId, systemName, isGone, ...rest } = account;
  return {
    ...rest,
    customer: { id: customerId, name: customerName },
    contact: { id: contactId, name: contactName },
    system: { id: systemId, name: systemName },
    isLeaver: isGone && rest.revokedOn === null,
  };
}

export function accountView(account: SystemAccount, caller: Permitted): SystemAccountView {
  const { grantedFor, revokedFor, note, revision } = account;
  return {
    ...accountRow(account),
    grantedFor,
    revokedFor,
    note: maySeeNotes(caller) ? note : null,
    revision,
    abilities: abilitiesOnAccount(caller, account),
  };
}
