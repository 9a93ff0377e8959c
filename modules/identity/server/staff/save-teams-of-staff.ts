import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { announceMissed } from '../qualification/announce-missed.ts';
import { replaceTeams, teamsOf } from '../teams/team-member.store.ts';
import { livingTeams } from '../teams/team.store.ts';
import { teamsGiven } from './staff.events.ts';

/** Puts these teams in the place of those that the staff member was in. Refuses teams that are not there. */
export async function saveTeamsOfStaff(tx: Tx, id: Id, teamIds: readonly Id[]): Promise<void> {
  const before = (await teamsOf(tx, id)).toSorted();
  const after = [...new Set(teamIds)].toSorted();
  if (before.join() === after.join()) return;
  const known = new Set((await livingTeams(tx, after)).map((team) => team.id));
  for (const team of after) foundAt('teamIds', known.has(team) || null);

  await replaceTeams(tx, id, after);
  await announce(tx, teamsGiven(id, { before, after }));
  await announceMissed(tx, [...new Set(before).symmetricDifference(new Set(after))]);
}
