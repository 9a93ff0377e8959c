import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { TeamView } from '../../team.contract.ts';
import { checkTeams, missed } from '../qualification/check-teams.ts';
import { membersOf } from './team-member.store.ts';
import { findTeam } from './team.store.ts';
import { teamViewOf } from './team.view.ts';

export async function readTeam(tx: Tx, input: { team: string }): Promise<TeamView> {
  const row = found(await findTeam(tx, input.team));
  const [members, outcomes] = await Promise.all([membersOf(tx, [row.id]), checkTeams(tx, [row.id])]);
  return teamViewOf(row, members, { caller: tx.caller, missedRules: missed(outcomes.get(row.id)).length });
}
