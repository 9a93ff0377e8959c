import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { dismissProposal as endpoint } from '../../supplement-proposal.contract.ts';
import { openContract } from '../contracts/open-contract.ts';
import { staffActing } from '../contracts/staff-acting.ts';
import { listSupplementProposals } from './list-supplement-proposals.ts';
import { openProposal } from './open-proposal.ts';
import { proposalDismissed } from './supplement-proposal.events.ts';
import { decideProposal } from './supplement-proposal.store.ts';

export async function dismissProposal(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { contract } = await openContract(tx, input.contract);
  const { id: proposalId, limitKind } = await openProposal(tx, contract.id, input.supplementProposal);
  const { note } = input;
  await decideProposal(tx, proposalId, { state: 'dismissed', decidedById: staffActing(tx), decisionNote: note });
  await announce(tx, proposalDismissed(contract, { proposalId, limitKind, note }));
  return listSupplementProposals(tx, input);
}
