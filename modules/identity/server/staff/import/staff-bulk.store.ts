import type { Id } from '../../../../../kernel/id.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import type { Locale } from '../../../../../kernel/locale.ts';
import { insertRows, unnested, type ColumnTypes } from '../../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { StaffFields } from '../staff.rules.ts';

/** What a file can say of a staff member. */
export type FileFields = Pick<
  StaffFields,
  'name' | 'employeeNumber' | 'email' | 'phone' | 'mobile' | 'position' | 'branchId'
>;
export type FileStaff = FileFields & { id: Id };

const types: ColumnTypes<FileStaff> = {
  id: 'uuid',
  name: 'text',
  employeeNumber: 'text',
  email: 'text',
  phone: 'text',
  mobile: 'text',
  position: 'text',
  branchId: 'uuid',
};

export async function insertManyStaff(tx: Tx, rows: readonly FileStaff[]): Promise<void> {
  const dated = rows.map((row) => ({ ...row, createdAt: tx.now }));
  await insertRows(tx, 'staffMember', { rows: dated, types: { ...types, createdAt: 'timestamptz' } });
}

type Saved = FileStaff & { retiredAt: Instant | null };

export async function updateManyStaff(tx: Tx, rows: readonly Saved[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.run(
    statement(sql`
      update staff_member staff
      set name = given.name, employee_number = given.employee_number, email = given.email, phone = given.phone,
        mobile = given.mobile, position = given.position, branch_id = given.branch_id, retired_at = given.retired_at,
        revision = revision + 1
      from ${unnested(rows, { ...types, retiredAt: 'timestamptz' })}
        as given (id, name, employee_number, email, phone, mobile, position, branch_id, retired_at)
      where staff.tenant_id = ${tx.tenantId} and staff.id = given.id`),
  );
}

export interface FileAccount {
  id: Id;
  subjectId: Id;
  email: string;
  name: string;
  locale: Locale;
}

/** Accounts of staff that see all customers, without roles: those are given by hand. */
export async function insertManyAccounts(tx: Tx, rows: readonly FileAccount[]): Promise<void> {
  const fixed = { kind: 'staff', theme: 'system', createdAt: tx.now };
  await insertRows(tx, 'signInAccount', {
    rows: rows.map((row) => ({ ...row, ...fixed })),
    types: {
      id: 'uuid',
      subjectId: 'uuid',
      email: 'text',
      name: 'text',
      locale: 'text',
      kind: 'text',
      theme: 'text',
      createdAt: 'timestamptz',
    },
  });
}

/** Puts these teams in the place of those that these staff were in; who stays and leads goes on leading. */
export async function replaceManyTeams(
  tx: Tx,
  staffIds: readonly Id[],
  pairs: readonly { staffId: Id; teamId: Id }[],
): Promise<void> {
  if (staffIds.length === 0) return;
  const given = unnested(pairs, { staffId: 'uuid', teamId: 'uuid' });
  await tx.run(
    statement(sql`
      delete from team_member member
      where member.tenant_id = ${tx.tenantId} and member.staff_id = any(${[...staffIds]}::uuid[])
        and not exists (
          select from ${given} as given (staff_id, team_id)
          where given.staff_id = member.staff_id and given.team_id = member.team_id
        )`),
  );
  await tx.run(
    statement(sql`
      insert into team_member (tenant_id, staff_id, team_id)
      select ${tx.tenantId}::uuid, given.staff_id, given.team_id from ${given} as given (staff_id, team_id)
      on conflict (tenant_id, team_id, staff_id) do nothing`),
  );
}
