import { Refusal } from '../../../../kernel/refusal.ts';
import type { ContractAct, ContractStatus, ContractView } from '../../contract.contract.ts';
import { contractRefusals } from './contract.refusals.ts';
import { allowedActs, isAgreed, isOver, statusAfter } from './contract.rules.ts';

/** Whoever acts, as far as this policy asks. */
export interface Caller {
  permissions: ReadonlySet<string>;
}

/** Offering and its like are drafting; a signature and what comes of it bind the provider. */
const permissionOf: Record<ContractAct, string> = {
  offer: 'contract.record',
  revise: 'contract.record',
  sign: 'contract.sign',
  activate: 'contract.sign',
  suspend: 'contract.sign',
  resume: 'contract.sign',
  end: 'contract.sign',
  terminate: 'contract.sign',
};

export function actsOn({ permissions }: Caller, { status }: { status: ContractStatus }): ContractAct[] {
  return allowedActs(status).filter((act) => permissions.has(permissionOf[act]));
}

/** Refuses what nobody may do in the contract's status, and names what may be done instead. */
export function refuseForbidden(act: ContractAct, status: ContractStatus): ContractStatus {
  const after = statusAfter(status, act);
  if (after !== null) return after;
  throw new Refusal(contractRefusals.forbidden_transition, {
    act: `$t:contracts:act.${act}`,
    status: `$t:contracts:status.${status}`,
    allowed: allowedActs(status).map((name) => `$t:contracts:act.${name}`),
  });
}

export function mayChangeContracts({ permissions }: Caller): boolean {
  return permissions.has('contract.change');
}

export function abilitiesOn(caller: Caller, { status }: { status: ContractStatus }): ContractView['abilities'] {
  if (!mayChangeContracts(caller)) return [];
  const renewal = isAgreed(status) && caller.permissions.has('contract.record') ? (['renew'] as const) : [];
  if (isOver(status)) return [...renewal];
  const agreed = isAgreed(status) ? (['supplement'] as const) : [];
  const drafted = status === 'draft' ? (['change_terms'] as const) : [];
  return ['change', 'change_annexes', ...agreed, ...drafted, ...renewal];
}
