import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import type { recordTeam as endpoint, TeamView } from '../../team.contract.ts';
import { findBranch } from '../branches/branch.store.ts';
import { livingStaff } from '../staff/staff.store.ts';
import { readTeam } from './read-team.ts';
import { saveLeader } from './team-leader.store.ts';
import { replaceMembers } from './team-member.store.ts';
import { teamRecorded } from './team.events.ts';
import { teamRefusals } from './team.refusals.ts';
import { insertTeam, isTeamNameTaken } from './team.store.ts';

export async function recordTeam(tx: Tx, input: InputOf<typeof endpoint>): Promise<TeamView> {
  const { name, line = null, memberIds = [], leaderId = null, branchId = null } = input;
  await refuseTakenName(tx, name, null);
  await refuseStrangers(tx, { memberIds, leaderId, branchId });

  const team = { id: tx.newId(), name, line, branchId };
  await insertTeam(tx, team);
  await replaceMembers(tx, team.id, memberIds);
  await saveLeader(tx, team.id, leaderId);
  await announce(tx, teamRecorded({ ...team, memberIds, leaderId }));
  return readTeam(tx, { team: team.id });
}

export async function refuseTakenName(tx: Tx, name: string, except: Id | null): Promise<void> {
  if (await isTeamNameTaken(tx, name, except)) throw new Refusal(teamRefusals.name_taken, { name }, 'name');
}

interface Belonging {
  memberIds: readonly Id[];
  leaderId: Id | null;
  branchId: Id | null;
}

/** Refuses members and a branch that are not there, or not any more, and a leader who is no member. */
export async function refuseStrangers(tx: Tx, { memberIds, leaderId, branchId }: Belonging): Promise<void> {
  const known = new Set((await livingStaff(tx, memberIds)).map(({ id }) => id));
  for (const id of memberIds) foundAt('memberIds', known.has(id) || null);
  if (leaderId !== null && !memberIds.includes(leaderId)) {
    throw new Refusal(teamRefusals.leader_no_member, {}, 'leaderId');
  }
  if (branchId === null) return;
  const branch = await findBranch(tx, branchId);
  foundAt('branchId', branch && branch.retiredAt === null ? branch : null);
}
