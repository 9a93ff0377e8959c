import { Refusal } from '../../../../kernel/refusal.ts';
import { importRefusals } from './import.refusals.ts';
import { isNextPossible, type ImportAbility, type Standing } from './import.rules.ts';

/** An import goes one way, and somebody else, or its own work, may have gone on with it. */
export function refuseUnlessNext(ability: ImportAbility, standing: Standing): void {
  if (!isNextPossible(ability, standing)) {
    throw new Refusal(importRefusals.not_now, { state: `$t:imports:state.${standing.state}` });
  }
}
