import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { BranchView } from '../../branch.contract.ts';
import { findBranch } from './branch.store.ts';
import { showBranches } from './show-branches.ts';

export async function readBranch(tx: Tx, input: { branch: string }): Promise<BranchView> {
  const row = found(await findBranch(tx, input.branch));
  const [view] = await showBranches(tx, [row]);
  return found(view);
}
