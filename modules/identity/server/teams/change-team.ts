import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeTeam as endpoint, TeamView } from '../../team.contract.ts';
import { readTeam } from './read-team.ts';
import { refuseStrangers, refuseTakenName } from './record-team.ts';
import { membersOf, replaceMembers } from './team-member.store.ts';
import { teamChanged } from './team.events.ts';
import { teamRefusals } from './team.refusals.ts';
import { findTeam, saveTeam } from './team.store.ts';

export async function changeTeam(tx: Tx, input: InputOf<typeof endpoint>): Promise<TeamView> {
  const row = found(await findTeam(tx, input.team));
  refuseStale(tx, row.revision);
  if (row.retiredAt !== null) throw new Refusal(teamRefusals.retired);

  const before = { ...row, memberIds: (await membersOf(tx, [row.id])).map(({ staffId }) => staffId).toSorted() };
  const memberIds = [...new Set(input.memberIds ?? before.memberIds)].toSorted();
  const after = { ...before, ...input, memberIds };
  await refuseTakenName(tx, after.name, row.id);
  await refuseStrangers(tx, memberIds);

  const changes = changesBetween(before, after, ['name', 'line', 'memberIds']);
  if (Object.keys(changes).length > 0) {
    await saveTeam(tx, row.id, { name: after.name, line: after.line });
    if (changes.memberIds) await replaceMembers(tx, row.id, memberIds);
    await announce(tx, teamChanged(row.id, changes));
  }
  return readTeam(tx, input);
}
