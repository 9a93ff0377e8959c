import type { CallerKind } from '../../../../platform/database/caller.ts';
import type { CustomerSystemView, SystemAccountRow, SystemAccountView } from '../../system-account.contract.ts';
import type { CustomerSystem } from './customer-system.store.ts';
import { abilitiesOnAccount, abilitiesOnSystem } from './system-account.policy.ts';
import type { ListedAccount, SystemAccount } from './system-account.store.ts';

interface Permitted {
  kind: CallerKind;
  permissions: ReadonlySet<string>;
}

export function systemView(system: CustomerSystem, caller: Permitted): CustomerSystemView {
  const { customerId, customerName, retiredAt, note, ...rest } = system;
  const isRetired = retiredAt !== null;
  return {
    ...rest,
    note: noteFor(caller, note),
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
    note: noteFor(caller, note),
    revision,
    abilities: abilitiesOnAccount(caller, account),
  };
}

/** Notes are the provider's own; the customer's people, who may see the rest, get none. */
function noteFor({ kind }: Permitted, note: string | null): string | null {
  return kind === 'contact' || kind === 'guest' ? null : note;
}
