import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { BranchView, recordBranch as endpoint } from '../../branch.contract.ts';
import { branchRecorded } from './branch.events.ts';
import { branchRefusals } from './branch.refusals.ts';
import { insertBranch, isBranchNameTaken } from './branch.store.ts';
import { readBranch } from './read-branch.ts';

export async function recordBranch(tx: Tx, input: InputOf<typeof endpoint>): Promise<BranchView> {
  const { name, address = null, phone = null } = input;
  await refuseTakenBranchName(tx, name, null);

  const branch = { id: tx.newId(), name, address, phone };
  await insertBranch(tx, branch);
  await announce(tx, branchRecorded(branch));
  return readBranch(tx, { branch: branch.id });
}

export async function refuseTakenBranchName(tx: Tx, name: string, except: Id | null): Promise<void> {
  if (await isBranchNameTaken(tx, name, except)) throw new Refusal(branchRefusals.name_taken, { name }, 'name');
}
