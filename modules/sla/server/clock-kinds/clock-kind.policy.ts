import type { Asking } from '../agreements/agreement.policy.ts';
import type { OwnClockKind } from './clock-kind.rules.ts';

/**
 * Kinds of clocks belong to agreements: whoever may enter, change or retire those may do so with these, if they look
 * after all customers, for whom the kinds are.
 */
export function abilitiesOnKinds({ permissions, customers }: Asking): string[] {
  return customers === 'all' && permissions.has('agreement.record') ? ['add'] : [];
}

export function abilitiesOnKind(
  { permissions, customers }: Asking,
  { retiredAt }: Pick<OwnClockKind, 'retiredAt'>,
): string[] {
  if (customers !== 'all') return [];
  return [
    ...(permissions.has('agreement.change') ? ['change'] : []),
    ...(permissions.has('agreement.retire') ? [retiredAt === null ? 'retire' : 'reinstate'] : []),
  ];
}
