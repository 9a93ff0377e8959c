import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { BranchView, changeBranch as endpoint } from '../../branch.contract.ts';
import { branchChanged } from './branch.events.ts';
import { branchRefusals } from './branch.refusals.ts';
import { findBranch, saveBranch } from './branch.store.ts';
import { readBranch } from './read-branch.ts';
import { refuseTakenBranchName } from './record-branch.ts';

export async function changeBranch(tx: Tx, input: InputOf<typeof endpoint>): Promise<BranchView> {
  const before = found(await findBranch(tx, input.branch));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(branchRefusals.retired);

  const { name, address, phone } = { ...before, ...input };
  await refuseTakenBranchName(tx, name, before.id);
  const changes = changesBetween(before, { ...before, name, address, phone }, ['name', 'address', 'phone']);
  if (Object.keys(changes).length > 0) {
    await saveBranch(tx, before.id, { name, address, phone });
    await announce(tx, branchChanged(before.id, changes));
  }
  return readBranch(tx, input);
}
