import type { Id } from '../../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { staff, type StaffMember } from '../staff.store.ts';

/** Whoever has one of these numbers or addresses; leavers too. */
export function staffByKeys(
  tx: Tx,
  { numbers, emails }: { numbers: readonly string[]; emails: readonly string[] },
): Promise<StaffMember[]> {
  return tx.rows(
    staff(tx).where(
      sql<boolean>`(staff.employee_number = any(${[...numbers]}::text[]) or staff.email = any(${[...emails]}::text[]))`,
    ),
  );
}

export function staffByIds(tx: Tx, ids: readonly Id[]): Promise<StaffMember[]> {
  return tx.rows(staff(tx).where('staff.id', '=', sql<string>`any(${[...ids]}::uuid[])`));
}

/** Whose accounts sign in with these addresses. */
export function subjectsByEmails(tx: Tx, emails: readonly string[]): Promise<{ email: string; subjectId: Id }[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('signInAccount')
      .select(['email', 'subjectId'])
      .where('tenantId', '=', tx.tenantId)
      .where('email', '=', sql<string>`any(${[...emails]}::text[])`),
  );
}
