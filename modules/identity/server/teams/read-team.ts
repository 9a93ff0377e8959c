import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { TeamView } from '../../team.contract.ts';
import { membersOf } from './team-member.store.ts';
import { findTeam } from './team.store.ts';
import { teamViewOf } from './team.view.ts';

export async function readTeam(tx: Tx, input: { team: string }): Promise<TeamView> {
  const row = found(await findTeam(tx, input.team));
  return teamViewOf(row, await membersOf(tx, [row.id]), tx.caller);
}
