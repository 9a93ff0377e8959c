import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { TeamView } from '../../team.contract.ts';
import { readTeam } from './read-team.ts';
import { teamRetired } from './team.events.ts';
import { teamRefusals } from './team.refusals.ts';
import { findTeam, saveTeam } from './team.store.ts';

export async function retireTeam(tx: Tx, input: { team: string }): Promise<TeamView> {
  const row = found(await findTeam(tx, input.team));
  refuseStale(tx, row.revision);
  if (row.retiredAt !== null) throw new Refusal(teamRefusals.retired);

  await saveTeam(tx, row.id, { retiredAt: tx.now });
  await announce(tx, teamRetired(row.id));
  return readTeam(tx, input);
}
