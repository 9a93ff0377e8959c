import { isGoingOn, type WhatIf } from './what-if.rules.ts';

interface Caller {
  permissions: ReadonlySet<string>;
}

/** Whoever may ask one may also stop one: the machine is everybody's. */
export function whatIfAbilities({ permissions }: Caller, { state }: Pick<WhatIf, 'state'>): string[] {
  return permissions.has('what_if.ask') && isGoingOn(state) ? ['stop'] : [];
}
