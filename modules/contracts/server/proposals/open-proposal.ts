import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { supplementProposalRefusals } from './supplement-proposal.refusals.ts';
import { proposalsOf, type Proposal } from './supplement-proposal.store.ts';

/** One of the contract's, which whoever decides has held; refuses one that is decided. */
export async function openProposal(tx: Tx, contractId: Id, id: Id): Promise<Proposal> {
  const proposal = found((await proposalsOf(tx, contractId)).find((one) => one.id === id));
  if (proposal.state !== 'open') throw new Refusal(supplementProposalRefusals.decided_already);
  return proposal;
}
