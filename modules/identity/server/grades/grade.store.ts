import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Grade, Ladder } from '../../grade.contract.ts';

export interface Grant {
  id: Id;
  staffId: Id;
  ladder: Ladder;
  grade: Grade | null;
  evidence: string;
  grantedOn: Day;
  grantedBy: Id;
  createdAt: Instant;
}

/** Of one staff member, latest first. */
export function grantsOf(tx: Tx, staffId: Id): Promise<(Grant & { granter: string })[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('staffGrade as granted')
      .innerJoin('staffMember as granter', (join) =>
        join.onRef('granter.tenantId', '=', 'granted.tenantId').onRef('granter.id', '=', 'granted.grantedBy'),
      )
      .select(['granted.id', 'granted.staffId', 'granted.ladder', 'granted.grade', 'granted.evidence'])
      .select(['granted.grantedOn', 'granted.grantedBy', 'granted.createdAt', 'granter.name as granter'])
      // nobody but `insertGrant` writes them
      .$castTo<Grant & { granter: string }>()
      .where('granted.tenantId', '=', tx.tenantId)
      .where('granted.staffId', '=', staffId)
      .orderBy('granted.createdAt', 'desc')
      .orderBy('granted.id', 'desc'),
  );
}

export async function insertGrant(tx: Tx, grant: Grant): Promise<void> {
  await tx.run(sqlBuilder.insertInto('staffGrade').values({ ...grant, tenantId: tx.tenantId }));
}

/** The grade that the staff member has now, as their row keeps it. */
export async function saveGradeHeld(tx: Tx, { staffId, ladder, grade }: Grant): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('staffMember')
      .set((row) => ({
        ...(ladder === 'engineer' ? { engineerGrade: grade } : { deskGrade: grade }),
        revision: row('revision', '+', 1),
      }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', staffId),
  );
}

export interface HeldGrade {
  staffId: Id;
  ladder: string;
  /** On the staff member's row. */
  kept: string | null;
  /** By the last grant; null: none, or taken away. */
  granted: string | null;
}

/** Both grades of all staff, as kept and as granted last. */
export function gradesHeld(tx: Tx): Promise<HeldGrade[]> {
  return tx.rows(
    statement(sql<HeldGrade>`
      select staff.id as staff_id, ladder.name as ladder, ladder.kept,
        (select g.grade from staff_grade g
         where g.tenant_id = staff.tenant_id and g.staff_id = staff.id and g.ladder = ladder.name
         order by g.created_at desc, g.id desc limit 1) as granted
      from staff_member staff
      cross join lateral (values ('engineer', staff.engineer_grade), ('desk', staff.desk_grade)) as ladder (name, kept)
      where staff.tenant_id = ${tx.tenantId}
      order by staff.id, ladder.name`),
  );
}
