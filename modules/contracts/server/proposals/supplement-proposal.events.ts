import type { Announcement } from '../../../../kernel/event.ts';
import type { LimitKind } from '../../supplement-proposal.contract.ts';
import { aboutContract, type ContractKeys } from '../contracts/contract.events.ts';
import type { Passed } from './limit.rules.ts';

export function limitPassed(contract: ContractKeys, passed: Passed): Announcement {
  return { ...aboutContract(contract, 'contract.limit_passed'), payload: { ...passed } };
}

interface Decided {
  proposalId: string;
  limitKind: LimitKind;
  note: string | null;
}

export function proposalTakenUp(contract: ContractKeys, { proposalId, limitKind }: Decided): Announcement {
  return { ...aboutContract(contract, 'contract.proposal_taken_up'), payload: { proposalId, limitKind } };
}

export function proposalDismissed(contract: ContractKeys, { note, ...coded }: Decided): Announcement {
  return { ...aboutContract(contract, 'contract.proposal_dismissed'), payload: coded, text: { note } };
}
