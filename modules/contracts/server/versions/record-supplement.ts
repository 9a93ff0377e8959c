import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { recordSupplement as endpoint } from '../../contract-version.contract.ts';
import type { ContractView } from '../../contract.contract.ts';
import { isAgreed, isOver } from '../contracts/contract.rules.ts';
import { contractForChange, updateContract, type Contract } from '../contracts/contract.store.ts';
import { readContract } from '../contracts/read-contract.ts';
import { staffActing } from '../contracts/staff-acting.ts';
import { today } from '../contracts/today.ts';
import { annexAdded } from '../devices/annex.store.ts';
import { takeUpProposal } from '../proposals/take-up-proposal.ts';
import { contractVersionRefusals } from './contract-version.refusals.ts';
import { changedParts, supplementFault, versionOn } from './contract-version.rules.ts';
import { contractSupplemented } from './contract-version.events.ts';
import { insertVersion, versionsOf, type ContractVersion } from './contract-version.store.ts';

type Input = InputOf<typeof endpoint>;

/** Other terms from a day to come on: a version of its own, and what went before stays (BIL-02). */
export async function recordSupplement(tx: Tx, input: Input): Promise<ContractView> {
  const contract = found(await contractForChange(tx, input.contract));
  refuseStale(tx, contract.revision);
  const versions = await versionsOf(tx, contract.id);
  refuse(contract, versions, { from: input.validFrom, today: await today(tx) });

  const { reason, terms, validFrom } = input;
  const number = Math.max(...versions.map((version) => version.number)) + 1;
  const before = found(versionOn(versions, validFrom));
  const { id: contractId, customerId } = contract;
  const made = { id: tx.newId(), number, validFrom, reason, terms, madeById: staffActing(tx) };
  await insertVersion(tx, { ...made, customerId, contractId });
  if (input.annexesDevices === true) await annexAdded(tx, contractId, made.id);
  if (input.proposalId !== undefined) await takeUpProposal(tx, contract, input.proposalId);
  await updateContract(tx, contractId, {});
  const changed = changedParts(before.terms, terms);
  await announce(tx, contractSupplemented(contract, { number, validFrom, changed, reason }));
  return readContract(tx, input);
}

function refuse(
  { status, endsOn }: Contract,
  versions: readonly ContractVersion[],
  days: { from: string; today: string },
): void {
  if (!isAgreed(status) || isOver(status)) throw new Refusal(contractVersionRefusals.not_agreed);
  const fault = supplementFault(versions, days);
  const last = versions.find(({ withdrawnAt }) => withdrawnAt === null);
  if (fault) throw new Refusal(contractVersionRefusals[fault], { from: last?.validFrom ?? '' }, 'validFrom');
  if (endsOn !== null && days.from > endsOn) {
    throw new Refusal(contractVersionRefusals.beyond_term, { endsOn }, 'validFrom');
  }
}
