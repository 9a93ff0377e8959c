import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { DeskGrade, EngineerGrade } from '../../grade.contract.ts';
import type { AccountState } from '../../staff.contract.ts';
import type { StaffFields } from './staff.rules.ts';

export interface StaffMember extends StaffFields {
  id: Id;
  /** Of their branch; null where they have none. */
  branchName: string | null;
  engineerGrade: EngineerGrade | null;
  deskGrade: DeskGrade | null;
  retiredAt: Instant | null;
  revision: number;
  accountId: Id | null;
  accountState: AccountState;
}

const accountState = sql<AccountState>`case
  when account.id is null then 'none'
  when account.disabled_at is not null then 'disabled'
  when account.password_hash is null then 'waiting'
  else 'active'
end`;

const branchName = sql<string | null>`(
  select branch.name from branch where branch.tenant_id = staff.tenant_id and branch.id = staff.branch_id
)`;

/** Staff with the state of their accounts, to narrow further. */
export function staff(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('staffMember as staff')
      .leftJoin('signInAccount as account', (join) =>
        join
          .onRef('account.tenantId', '=', 'staff.tenantId')
          .onRef('account.subjectId', '=', 'staff.id')
          .on('account.kind', '=', 'staff'),
      )
      .select(['staff.id', 'staff.name', 'staff.employeeNumber', 'staff.email', 'staff.phone', 'staff.mobile'])
      .select(['staff.position', 'staff.branchId', 'staff.engineerGrade', 'staff.deskGrade', 'staff.costFenAnHour'])
      .select(['staff.homeBase', 'staff.vehicleStock', 'staff.education', 'staff.major', 'staff.isComputerRelated'])
      .select(['staff.inItSince', 'staff.languages', 'staff.retiredAt', 'staff.revision', 'account.id as accountId'])
      .select([accountState.as('accountState'), branchName.as('branchName')])
      // CHECK constraints hold grades and education to their codes, the contract languages
      .$castTo<StaffMember>()
      .where('staff.tenantId', '=', tx.tenantId)
  );
}

/** Undefined for another provider's, and for none. */
export function findStaff(tx: Tx, id: Id): Promise<StaffMember | undefined> {
  return tx.first(staff(tx).where('staff.id', '=', id));
}

/** Those that are there and have not left. */
export function livingStaff(tx: Tx, ids: readonly Id[]): Promise<StaffMember[]> {
  return tx.rows(
    staff(tx)
      .where('staff.id', '=', sql<string>`any(${ids}::uuid[])`)
      .where('staff.retiredAt', 'is', null),
  );
}

/** Whether another staff member has the number. */
export async function isEmployeeNumberTaken(tx: Tx, number: string, except: Id | null): Promise<boolean> {
  const same = staff(tx).where('staff.employeeNumber', '=', number).where('staff.id', 'is distinct from', except);
  return (await tx.first(same)) !== undefined;
}

/** `look_up` follows what is written (see `index-staff.ts`). */
export async function insertStaff(tx: Tx, member: StaffFields & { id: Id }): Promise<void> {
  await tx.run(sqlBuilder.insertInto('staffMember').values({ ...member, tenantId: tx.tenantId, createdAt: tx.now }));
}

export async function saveStaff(
  tx: Tx,
  id: Id,
  changes: Partial<StaffFields & { retiredAt: Instant | null }>,
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('staffMember')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
