import type { Id } from '../../../../kernel/id.ts';

/** How far an account reaches: a caller has one, and so has whoever they act upon. */
export interface Standing {
  permissions: ReadonlySet<string>;
  customers: 'all' | readonly Id[];
}

/**
 * Whether an account reaches further than the caller: then the caller may not touch it, for by a reset password or a
 * changed address they would become it.
 */
export function outranks(account: Standing, caller: Standing): boolean {
  return !account.permissions.isSubsetOf(caller.permissions) || !isWithin(account.customers, caller.customers);
}

/** Whether one sees no customer that the other does not. */
export function isWithin(inner: Standing['customers'], outer: Standing['customers']): boolean {
  if (outer === 'all') return true;
  return inner !== 'all' && inner.every((customer) => outer.includes(customer));
}

/** By their text: there are as many as there are different sets of roles, and each request asks for one. */
const known = new Map<string, ReadonlySet<string>>();
const mostKnown = 1000;

/** What is given, of the text that `permissionsOfAccount` tells: with blanks between, some perhaps twice. */
export function permissionsIn(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before) return before;
  const given = new Set(text.split(' ').filter((permission) => permission !== ''));
  if (known.size >= mostKnown) known.clear();
  known.set(text, given);
  return given;
}
