import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeTeam as endpoint, TeamView } from '../../team.contract.ts';
import { announceMissed } from '../qualification/announce-missed.ts';
import { readTeam } from './read-team.ts';
import { refuseStrangers, refuseTakenName } from './record-team.ts';
import { saveLeader } from './team-leader.store.ts';
import { membersOf, replaceMembers } from './team-member.store.ts';
import { teamChanged } from './team.events.ts';
import { teamRefusals } from './team.refusals.ts';
import { findTeam, saveTeam } from './team.store.ts';

export async function changeTeam(tx: Tx, input: InputOf<typeof endpoint>): Promise<TeamView> {
  const row = found(await findTeam(tx, input.team));
  refuseStale(tx, row.revision);
  if (row.retiredAt !== null) throw new Refusal(teamRefusals.retired);

  const before = { ...row, ...(await membership(tx, row.id)) };
  const after = { ...before, ...input, ...wanted(before, input) };
  await refuseTakenName(tx, after.name, row.id);
  await refuseStrangers(tx, after);

  const changes = changesBetween(before, after, ['name', 'line', 'branchId', 'memberIds', 'leaderId']);
  if (Object.keys(changes).length > 0) {
    await saveTeam(tx, row.id, { name: after.name, line: after.line, branchId: after.branchId });
    if (changes.memberIds) await replaceMembers(tx, row.id, after.memberIds);
    if (changes.leaderId) await saveLeader(tx, row.id, after.leaderId);
    await announce(tx, teamChanged(row.id, changes));
    if (changes.memberIds || changes.leaderId) await announceMissed(tx, [row.id]);
  }
  return readTeam(tx, input);
}

interface Belonging {
  /** Sorted. */
  memberIds: Id[];
  leaderId: Id | null;
}

async function membership(tx: Tx, teamId: Id): Promise<Belonging> {
  const members = await membersOf(tx, [teamId]);
  return {
    memberIds: members.map(({ staffId }) => staffId).toSorted(),
    leaderId: members.find(({ isLeader }) => isLeader)?.staffId ?? null,
  };
}

/** Whoever leads it and is a member no more leads it no more, unless that was asked for. */
function wanted(before: Belonging, input: Partial<InputOf<typeof endpoint>>): Belonging {
  const memberIds = [...new Set(input.memberIds ?? before.memberIds)].toSorted();
  const stays = before.leaderId !== null && memberIds.includes(before.leaderId);
  const kept = stays ? before.leaderId : null;
  return { memberIds, leaderId: input.leaderId === undefined ? kept : input.leaderId };
}
