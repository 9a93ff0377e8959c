import type { TeamView } from '../../team.contract.ts';
import type { Membership } from './team-member.store.ts';
import { teamAbilities } from './team.policy.ts';
import type { TeamRow } from './team.store.ts';

export function teamViewOf(
  row: TeamRow,
  memberships: readonly Membership[],
  caller: { permissions: ReadonlySet<string> },
): TeamView {
  const members = memberships
    .filter(({ teamId }) => teamId === row.id)
    .map(({ staffId, name }) => ({ id: staffId, name }));
  return { ...row, members, abilities: teamAbilities(caller, row) };
}
