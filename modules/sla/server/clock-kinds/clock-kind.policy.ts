import type { OwnClockKind } from './clock-kind.rules.ts';

interface Caller {
  permissions: ReadonlySet<string>;
}

/** Kinds of clocks belong to agreements: whoever may enter, change or retire those may do so with these. */
export function abilitiesOnKinds({ permissions }: Caller): string[] {
  return permissions.has('agreement.record') ? ['add'] : [];
}

export function abilitiesOnKind({ permissions }: Caller, { retiredAt }: Pick<OwnClockKind, 'retiredAt'>): string[] {
  return [
    ...(permissions.has('agreement.change') ? ['change'] : []),
    ...(permissions.has('agreement.retire') ? [retiredAt === null ? 'retire' : 'reinstate'] : []),
  ];
}
