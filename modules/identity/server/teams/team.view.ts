import type { TeamView } from '../../team.contract.ts';
import type { Membership } from './team-member.store.ts';
import { teamAbilities } from './team.policy.ts';
import type { TeamRow } from './team.store.ts';

export function teamViewOf(
  row: TeamRow,
  memberships: readonly Membership[],
  { caller, missedRules }: { caller: { permissions: ReadonlySet<string> }; missedRules: number },
): TeamView {
  const { branchId, branchName, ...rest } = row;
  const members = memberships
    .filter(({ teamId }) => teamId === row.id)
    .map(({ staffId, name, isLeader }) => ({ id: staffId, name, isLeader }));
  const branch = branchId !== null && branchName !== null ? { id: branchId, name: branchName } : null;
  return { ...rest, branch, members, missedRules, abilities: teamAbilities(caller, row) };
}
