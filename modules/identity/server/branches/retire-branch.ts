import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import type { BranchView } from '../../branch.contract.ts';
import { branchRetired } from './branch.events.ts';
import { branchRefusals } from './branch.refusals.ts';
import { saveBranch } from './branch.store.ts';
import { readBranch } from './read-branch.ts';

/** Whoever still works there would belong nowhere: they are moved first. */
export async function retireBranch(tx: Tx, input: { branch: string }): Promise<BranchView> {
  const branch = await readBranch(tx, input);
  refuseStale(tx, branch.revision);
  if (branch.retiredAt !== null) throw new Refusal(branchRefusals.retired);
  const { staffCount, teams } = branch;
  if (staffCount + teams.length > 0)
    throw new Refusal(branchRefusals.in_use, { staff: staffCount, teams: teams.length });

  await saveBranch(tx, branch.id, { retiredAt: tx.now });
  await announce(tx, branchRetired(branch.id));
  return readBranch(tx, input);
}
