import { roleOf } from '../../../../platform/database/caller.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { GradeLimit } from './desk-grade.rules.ts';

const byTransaction = new WeakMap<Tx, Promise<GradeLimit>>();

/** By which grade the caller is limited, where the desk limits by grade. Asked once a transaction. */
export function gradeLimit(tx: Tx): Promise<GradeLimit> {
  const asked = byTransaction.get(tx) ?? limitOf(tx);
  byTransaction.set(tx, asked);
  return asked;
}

async function limitOf(tx: Tx): Promise<GradeLimit> {
  if (roleOf(tx.caller) === 'portal' || tx.caller.subjectId === null) return null;
  const row = await tx.first(
    statement(sql<{ deskGrade: GradeLimit }>`
      select staff.desk_grade from staff_member staff
      join desk_setting setting on setting.tenant_id = staff.tenant_id and setting.limits_by_grade
      where staff.tenant_id = ${tx.tenantId} and staff.id = ${tx.caller.subjectId}
        and staff.desk_grade in ('call_taker', 'recording', 'skilled')`),
  );
  return row?.deskGrade ?? null;
}
