import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Contract } from '../contracts/contract.store.ts';
import { staffActing } from '../contracts/staff-acting.ts';
import { openProposal } from './open-proposal.ts';
import { proposalTakenUp } from './supplement-proposal.events.ts';
import { decideProposal } from './supplement-proposal.store.ts';

/** A supplement answers it. */
export async function takeUpProposal(tx: Tx, contract: Contract, proposalId: Id): Promise<void> {
  const { limitKind } = await openProposal(tx, contract.id, proposalId);
  await decideProposal(tx, proposalId, { state: 'taken_up', decidedById: staffActing(tx), decisionNote: null });
  await announce(tx, proposalTakenUp(contract, { proposalId, limitKind, note: null }));
}
