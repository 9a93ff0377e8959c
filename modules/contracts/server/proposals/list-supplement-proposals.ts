import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type {
  listSupplementProposals as endpoint,
  SupplementProposalView,
} from '../../supplement-proposal.contract.ts';
import { abilitiesOn } from '../contracts/contract.policy.ts';
import { contractById } from '../contracts/contract.store.ts';
import { proposalsOf, type Proposal } from './supplement-proposal.store.ts';

export async function listSupplementProposals(tx: Tx, input: { contract: string }): Promise<AnswerOf<typeof endpoint>> {
  const contract = found(await contractById(tx, input.contract));
  const mayDecide = abilitiesOn(tx.caller, contract).includes('supplement');
  return { items: (await proposalsOf(tx, contract.id)).map((proposal) => viewOf(proposal, mayDecide)) };
}

function viewOf({ decidedById, deciderName, ...proposal }: Proposal, mayDecide: boolean): SupplementProposalView {
  return {
    ...proposal,
    decidedBy: decidedById !== null && deciderName !== null ? { id: decidedById, name: deciderName } : null,
    abilities: mayDecide && proposal.state === 'open' ? ['take_up', 'dismiss'] : [],
  };
}
