import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { contractFields, type changeContract as endpoint, type ContractView } from '../../contract.contract.ts';
import { moveStart } from './move-start.ts';
import { checkManager, refuseBackwards } from './check-contract.ts';
import { contractChanged } from './contract.events.ts';
import { contractRefusals } from './contract.refusals.ts';
import { isAgreed, isOver } from './contract.rules.ts';
import { contractForChange, updateContract, type Contract } from './contract.store.ts';
import { indexContract } from './index-contract.ts';
import { readContract } from './read-contract.ts';

/** What the input does not name stays; a save that changes nothing is not logged. */
export async function changeContract(tx: Tx, input: InputOf<typeof endpoint>): Promise<ContractView> {
  const { contract: id, ...sent } = input;
  const before = found(await contractForChange(tx, id));
  refuseStale(tx, before.revision);
  const after = { ...before, ...sent };
  refuseAgreed(before, after);
  if (after.accountManagerId !== before.accountManagerId) await checkManager(tx, after.accountManagerId);
  refuseBackwards(after);

  const changes = changesBetween(before, after, contractFields);
  if (Object.keys(changes).length > 0) {
    await updateContract(tx, id, sent);
    if (after.startsOn !== null && changes.startsOn) await moveStart(tx, before, after.startsOn);
    await indexContract(tx, after);
    await announce(tx, contractChanged(before, changes));
  }
  return readContract(tx, input);
}

/** What both sides have signed stays; its last day moves by ending, terminating or renewing. */
function refuseAgreed(before: Contract, after: Contract): void {
  if (isOver(before.status)) throw new Refusal(contractRefusals.not_in_force);
  if (!isAgreed(before.status)) return;
  for (const field of ['kind', 'startsOn', 'endsOn'] as const) {
    if (before[field] !== after[field]) throw new Refusal(contractRefusals.agreed_already, {}, field);
  }
}
