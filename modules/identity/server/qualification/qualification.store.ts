import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { MemberProfile, QualificationRule } from './qualification.rules.ts';

/** The rules of these teams, in the order in which they were written. */
export function rulesOfTeams(tx: Tx, teamIds: readonly Id[]): Promise<(QualificationRule & { teamId: Id })[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('qualificationRule')
      .select(['id', 'teamId', 'measure', 'appliesTo', 'level', 'minimum'])
      // checked by the table's constraints, and by `ruleFault` before they are written
      .$castTo<QualificationRule & { teamId: Id }>()
      .where('tenantId', '=', tx.tenantId)
      .where('teamId', '=', sql<string>`any(${teamIds}::uuid[])`)
      .orderBy('createdAt')
      .orderBy('id'),
  );
}

/** What is known of the living members of these teams, by name. */
export function profilesOfTeams(tx: Tx, teamIds: readonly Id[]): Promise<(MemberProfile & { teamId: Id })[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('teamMember as member')
      .innerJoin('staffMember as staff', (join) =>
        join.onRef('staff.tenantId', '=', 'member.tenantId').onRef('staff.id', '=', 'member.staffId'),
      )
      .select(['member.teamId', 'member.isLeader', 'staff.id', 'staff.name', 'staff.education'])
      .select(['staff.isComputerRelated', 'staff.inItSince', 'staff.engineerGrade'])
      // checked by the table's constraints
      .$castTo<MemberProfile & { teamId: Id }>()
      .where('member.tenantId', '=', tx.tenantId)
      .where('member.teamId', '=', sql<string>`any(${teamIds}::uuid[])`)
      .where('staff.retiredAt', 'is', null)
      .orderBy('staff.name')
      .orderBy('staff.id'),
  );
}

/** Puts these rules in the place of those that the team had. */
export async function replaceRules(tx: Tx, teamId: Id, rules: readonly QualificationRule[]): Promise<void> {
  const old = sqlBuilder.deleteFrom('qualificationRule').where('tenantId', '=', tx.tenantId);
  await tx.run(old.where('teamId', '=', teamId));
  if (rules.length === 0) return;
  const rows = rules.map((rule) => ({ ...rule, teamId, tenantId: tx.tenantId, createdAt: tx.now }));
  await tx.run(sqlBuilder.insertInto('qualificationRule').values(rows));
}
