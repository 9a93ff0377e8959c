import type { Tx } from '../../../../platform/database/tx.ts';
import type { BranchView } from '../../branch.contract.ts';
import { branchAbilities } from './branch.policy.ts';
import { staffPerBranch, teamsOfBranches, type Branch } from './branch.store.ts';

/** Branches with who and what is there. */
export async function showBranches(tx: Tx, rows: readonly Branch[]): Promise<BranchView[]> {
  const [counts, teams] = await Promise.all([staffPerBranch(tx), teamsOfBranches(tx)]);
  const many = new Map(counts.map((count) => [count.branchId, count.many]));
  return rows.map((row) => ({
    ...row,
    staffCount: many.get(row.id) ?? 0,
    teams: teams.filter(({ branchId }) => branchId === row.id).map(({ id, name }) => ({ id, name })),
    abilities: branchAbilities(tx.caller, row),
  }));
}
