import { deliveredClockKinds } from '../../clock-kind.contract.ts';
import type { ClockKindView } from '../../own-clock-kind.contract.ts';
import type { Asking } from '../agreements/agreement.policy.ts';
import { abilitiesOnKind } from './clock-kind.policy.ts';
import type { OwnClockKind } from './clock-kind.rules.ts';
import type { KindUse } from './clock-kind.store.ts';

export function ownKindView(
  caller: Asking,
  { retiredAt, ...kind }: OwnClockKind,
  uses: readonly KindUse[],
): ClockKindView {
  const usedBy = uses.filter((use) => use.kind === kind.code).map(({ id, name }) => ({ id, name }));
  return { ...kind, isRetired: retiredAt !== null, usedBy, abilities: abilitiesOnKind(caller, { retiredAt }) };
}

/** The delivered ones, which nobody changes. */
export function deliveredKindViews(uses: readonly KindUse[]): ClockKindView[] {
  return Object.entries(deliveredClockKinds).map(([code, { startsOn, stopsOn }]) => ({
    id: null,
    code,
    name: null,
    startsOn,
    stopsOn,
    isRetired: false,
    usedBy: uses.filter((use) => use.kind === code).map(({ id, name }) => ({ id, name })),
    revision: null,
    abilities: [],
  }));
}
