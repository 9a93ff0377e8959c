import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { administrator } from '../roles/role.rules.ts';
import { permissionsIn, type Standing } from './standing.rules.ts';

/**
 * All that the living roles of `account` give, as a column of a query over `sign_in_account as account`: one text for
 * `permissionsIn`, as nearly two hundred of them taken apart cost more than all else that a request asks of its caller.
 */
export const permissionsOfAccount = sql<string>`coalesce((
  select string_agg(array_to_string(role.permissions, ' '), ' ' order by role.id) from account_role held
  join role on role.tenant_id = held.tenant_id and role.id = held.role_id
  where held.tenant_id = account.tenant_id and held.account_id = account.id and role.retired_at is null
), '')`;

/** How far an account reaches; undefined when there is none. */
export async function standingOf(tx: Tx, accountId: Id): Promise<Standing | undefined> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('signInAccount as account')
      .select(['account.customerScope', permissionsOfAccount.as('permissions')])
      .where('account.tenantId', '=', tx.tenantId)
      .where('account.id', '=', accountId),
  );
  return row && { permissions: permissionsIn(row.permissions), customers: row.customerScope ?? 'all' };
}

export async function rolesOf(tx: Tx, accountId: Id): Promise<Id[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('accountRole')
      .select('roleId')
      .where('tenantId', '=', tx.tenantId)
      .where('accountId', '=', accountId)
      .orderBy('roleId'),
  );
  return rows.map(({ roleId }) => roleId);
}

export async function replaceRoles(tx: Tx, accountId: Id, roleIds: readonly Id[]): Promise<void> {
  await tx.run(
    sqlBuilder.deleteFrom('accountRole').where('tenantId', '=', tx.tenantId).where('accountId', '=', accountId),
  );
  const rows = [...new Set(roleIds)].map((roleId) => ({ tenantId: tx.tenantId, accountId, roleId }));
  if (rows.length > 0) await tx.run(sqlBuilder.insertInto('accountRole').values(rows));
}

/** The accounts of contacts, not shut out, that have the delivered role. */
export function contactAccountsWith(
  tx: Tx,
  roleCode: string,
): Promise<{ id: Id; subjectId: Id; customerScope: Id[] }[]> {
  return tx.rows(
    accountsWith(tx, roleCode)
      .select(['account.id', 'account.subjectId', 'account.customerScope'])
      .where('account.kind', '=', 'contact')
      // the table holds it to be there for contacts
      .$castTo<{ id: Id; subjectId: Id; customerScope: Id[] }>(),
  );
}

/** The staff members, not shut out, that have the delivered role. */
export async function staffWithRole(tx: Tx, roleCode: string): Promise<Id[]> {
  const rows = await tx.rows(
    accountsWith(tx, roleCode).select('account.subjectId').where('account.kind', '=', 'staff').orderBy('account.id'),
  );
  return rows.map(({ subjectId }) => subjectId);
}

function accountsWith(tx: Tx, roleCode: string) {
  return sqlBuilder
    .selectFrom('role')
    .innerJoin('accountRole as held', (join) =>
      join.onRef('held.tenantId', '=', 'role.tenantId').onRef('held.roleId', '=', 'role.id'),
    )
    .innerJoin('signInAccount as account', (join) =>
      join.onRef('account.tenantId', '=', 'held.tenantId').onRef('account.id', '=', 'held.accountId'),
    )
    .where('role.tenantId', '=', tx.tenantId)
    .where('role.code', '=', roleCode)
    .where('account.disabledAt', 'is', null);
}

/** Locks the administrators' role, so that no two of them can be taken away at the same time. */
export async function lockAdministrators(tx: Tx): Promise<void> {
  await tx.run(
    sqlBuilder
      .selectFrom('role')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('code', '=', administrator)
      .forUpdate(),
  );
}

/** The accounts that can sign in as administrator. */
export async function administrators(tx: Tx): Promise<Id[]> {
  const rows = await tx.rows(
    accountsWith(tx, administrator).select('account.id').where('account.passwordHash', 'is not', null),
  );
  return rows.map(({ id }) => id);
}

/** Codes of the delivered roles that an account holds; those that the provider made have none. */
export async function roleCodesOf(tx: Tx, accountId: Id): Promise<string[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('accountRole as held')
      .innerJoin('role', (join) =>
        join.onRef('role.tenantId', '=', 'held.tenantId').onRef('role.id', '=', 'held.roleId'),
      )
      .select('role.code')
      .where('held.tenantId', '=', tx.tenantId)
      .where('held.accountId', '=', accountId)
      .where('role.retiredAt', 'is', null)
      .orderBy('role.code'),
  );
  return rows.flatMap(({ code }) => code ?? []);
}
