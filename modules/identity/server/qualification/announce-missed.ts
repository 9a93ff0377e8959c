import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { allTeams } from '../teams/team.store.ts';
import { checkTeams, missed } from './check-teams.ts';
import { qualificationMissed } from '../teams/team.events.ts';

/** Says of each of these teams that is not made of what it must be which rules it misses. */
export async function announceMissed(tx: Tx, teamIds: readonly Id[]): Promise<void> {
  const outcomes = await checkTeams(tx, teamIds);
  const told = [...outcomes].flatMap(([teamId, all]) => {
    const rules = missed(all);
    return rules.length > 0 ? [qualificationMissed(teamId, rules)] : [];
  });
  await announce(tx, ...told);
}

/** Monthly, of every team in use: people gain years and lose grades without anybody joining or leaving. */
export async function checkAllTeams(tx: Tx): Promise<void> {
  const teams = await allTeams(tx, { isWithRetired: false });
  await announceMissed(
    tx,
    teams.map(({ id }) => id),
  );
}
