import type { ContractRightView, RightState } from '../../contract-right.contract.ts';

/** A right binds like a signature: who may sign decides on it. */
export function abilitiesOnRight(
  { permissions }: { permissions: ReadonlySet<string> },
  { state }: { state: RightState },
): ContractRightView['abilities'] {
  return state === 'open' && permissions.has('contract.sign') ? ['exercise', 'waive'] : [];
}
