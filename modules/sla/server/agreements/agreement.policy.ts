import type { Id } from '../../../../kernel/id.ts';
import type { Agreement } from './agreement.rules.ts';

/** Who asks: what they may do, and for which customers. */
export interface Asking {
  permissions: ReadonlySet<string>;
  customers: 'all' | readonly Id[];
}

/** What the provider owes all its customers, whoever looks after only some of them leaves alone. */
export function reaches(
  { customers }: Pick<Asking, 'customers'>,
  { customerId }: Pick<Agreement, 'customerId'>,
): boolean {
  return customers === 'all' || customerId !== null;
}

/** Nothing is promised by an agreement that is out of use; the default stays, as something must hold for everybody. */
export function abilitiesOnAgreement(caller: Asking, agreement: Agreement): string[] {
  if (!reaches(caller, agreement) || agreement.retiredAt !== null) return [];
  const abilities = caller.permissions.has('agreement.change') ? ['change'] : [];
  return caller.permissions.has('agreement.retire') && !agreement.isDefault ? [...abilities, 'retire'] : abilities;
}

/** What has begun is history. */
export function abilitiesOnVersion(
  caller: Asking,
  { agreement, state }: { agreement: Agreement; state: string },
): string[] {
  return state === 'upcoming' && abilitiesOnAgreement(caller, agreement).includes('change') ? ['withdraw'] : [];
}
