import type { CustomerSystemView, SystemAccountView } from '../../system-account.contract.ts';

interface Permitted {
  permissions: ReadonlySet<string>;
}

export function abilitiesOnSystem(
  { permissions }: Permitted,
  { isRetired }: { isRetired: boolean },
): CustomerSystemView['abilities'] {
  return permissions.has('system_account.change') && !isRetired ? ['change', 'retire'] : [];
}

/** What was taken away is only read: an account that is granted again is registered again. */
export function abilitiesOnAccount(
  { permissions }: Permitted,
  { revokedOn }: { revokedOn: string | null },
): SystemAccountView['abilities'] {
  return permissions.has('system_account.change') && revokedOn === null ? ['change', 'revoke'] : [];
}

/** Notes are the provider's own; the customer's people, who may see the rest, get none. */
export function maySeeNotes({ kind }: { kind: string }): boolean {
  return kind !== 'contact' && kind !== 'guest';
}
