import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** The living teams of a staff member, by name. */
export async function teamsOf(tx: Tx, staffId: Id): Promise<Id[]> {
  const rows = await tx.rows(teamsWith(tx, staffId));
  return rows.map(({ id }) => id);
}

/** Those of them that the staff member leads. */
export async function teamsLedBy(tx: Tx, staffId: Id): Promise<Id[]> {
  const rows = await tx.rows(teamsWith(tx, staffId).where('member.isLeader', '=', true));
  return rows.map(({ id }) => id);
}

function teamsWith(tx: Tx, staffId: Id) {
  return sqlBuilder
    .selectFrom('teamMember as member')
    .innerJoin('team', (join) =>
      join.onRef('team.tenantId', '=', 'member.tenantId').onRef('team.id', '=', 'member.teamId'),
    )
    .select('team.id')
    .where('member.tenantId', '=', tx.tenantId)
    .where('member.staffId', '=', staffId)
    .where('team.retiredAt', 'is', null)
    .orderBy('team.name');
}

/** A query over the ids of a team's members, to narrow a list by. */
export function membersOfTeam(tx: Tx, team: Id) {
  return sqlBuilder
    .selectFrom('teamMember')
    .select('staffId')
    .where('tenantId', '=', tx.tenantId)
    .where('teamId', '=', team);
}

export interface Membership {
  teamId: Id;
  staffId: Id;
  /** Of the staff member. */
  name: string;
  isLeader: boolean;
}

/** Who belongs to these teams, by name; whoever has left is no member. */
export function membersOf(tx: Tx, teamIds: readonly Id[]): Promise<Membership[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('teamMember as member')
      .innerJoin('staffMember as staff', (join) =>
        join.onRef('staff.tenantId', '=', 'member.tenantId').onRef('staff.id', '=', 'member.staffId'),
      )
      .select(['member.teamId', 'member.staffId', 'member.isLeader', 'staff.name'])
      .where('member.tenantId', '=', tx.tenantId)
      .where('member.teamId', '=', sql<string>`any(${teamIds}::uuid[])`)
      .where('staff.retiredAt', 'is', null)
      .orderBy('staff.name')
      .orderBy('staff.id'),
  );
}

/** Puts these members in the place of those that the team had; whoever stays and leads it goes on leading it. */
export async function replaceMembers(tx: Tx, teamId: Id, staffIds: readonly Id[]): Promise<void> {
  const gone = sql<boolean>`staff_id <> all(${staffIds}::uuid[])`;
  await tx.run(
    sqlBuilder.deleteFrom('teamMember').where('tenantId', '=', tx.tenantId).where('teamId', '=', teamId).where(gone),
  );
  await insertMemberships(
    tx,
    staffIds.map((staffId) => ({ teamId, staffId })),
  );
}

/** Puts these teams in the place of those that the staff member was in; where they stay and lead, they go on leading. */
export async function replaceTeams(tx: Tx, staffId: Id, teamIds: readonly Id[]): Promise<void> {
  const left = sql<boolean>`team_id <> all(${teamIds}::uuid[])`;
  await tx.run(
    sqlBuilder.deleteFrom('teamMember').where('tenantId', '=', tx.tenantId).where('staffId', '=', staffId).where(left),
  );
  await insertMemberships(
    tx,
    teamIds.map((teamId) => ({ teamId, staffId })),
  );
}

async function insertMemberships(tx: Tx, members: Pick<Membership, 'teamId' | 'staffId'>[]): Promise<void> {
  if (members.length === 0) return;
  await tx.run(
    sqlBuilder
      .insertInto('teamMember')
      .values(members.map((member) => ({ ...member, tenantId: tx.tenantId })))
      .onConflict((conflict) => conflict.doNothing()),
  );
}
