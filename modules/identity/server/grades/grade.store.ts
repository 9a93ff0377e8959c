import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
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
