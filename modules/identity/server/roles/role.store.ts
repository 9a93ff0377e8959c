import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { RoleSide } from '../../role.contract.ts';

export interface RoleRow {
  id: Id;
  code: string | null;
  name: string;
  side: RoleSide;
  /** Sorted. */
  permissions: string[];
  retiredAt: Instant | null;
  revision: number;
  holders: number;
}

function roles(tx: Tx) {
  const holders = sql<number>`(select count(*)::int from account_role held
    where held.tenant_id = role.tenant_id and held.role_id = role.id)`;
  return (
    sqlBuilder
      .selectFrom('role')
      .select(['id', 'code', 'name', 'side', 'permissions', 'retiredAt', 'revision', holders.as('holders')])
      // a CHECK constraint holds the side to these values
      .$castTo<RoleRow>()
      .where('tenantId', '=', tx.tenantId)
  );
}

/** Those of staff first, delivered ones before the provider's own, then by name. */
export function allRoles(tx: Tx, wanted: { side?: RoleSide | undefined; isWithRetired: boolean }): Promise<RoleRow[]> {
  let query = roles(tx)
    .orderBy('side', 'desc')
    .orderBy(sql`code is null`)
    .orderBy('id');
  if (wanted.side !== undefined) query = query.where('side', '=', wanted.side);
  return tx.rows(wanted.isWithRetired ? query : query.where('retiredAt', 'is', null));
}

export function roleById(tx: Tx, id: Id): Promise<RoleRow | undefined> {
  return tx.first(roles(tx).where('id', '=', id));
}

/** Living ones only. */
export function rolesByIds(tx: Tx, ids: readonly Id[]): Promise<RoleRow[]> {
  return tx.rows(
    roles(tx)
      .where('id', '=', sql<string>`any(${ids}::uuid[])`)
      .where('retiredAt', 'is', null),
  );
}

/** Living ones only. */
export function rolesByCodes(tx: Tx, codes: readonly string[]): Promise<RoleRow[]> {
  return tx.rows(
    roles(tx)
      .where('code', '=', sql<string>`any(${codes}::text[])`)
      .where('retiredAt', 'is', null),
  );
}

/** Of all roles that ever were, retired ones too. */
export async function codesOfRoles(tx: Tx): Promise<Set<string>> {
  const rows = await tx.rows(
    sqlBuilder.selectFrom('role').select('code').where('tenantId', '=', tx.tenantId).where('code', 'is not', null),
  );
  return new Set(rows.flatMap(({ code }) => code ?? []));
}

/** Whether another living role of this side has the name. */
export async function isRoleNameTaken(tx: Tx, role: { side: RoleSide; name: string; except?: Id }): Promise<boolean> {
  const { side, name, except = null } = role;
  const same = roles(tx).where('side', '=', side).where('name', '=', name).where('retiredAt', 'is', null);
  return (await tx.first(same.where('id', 'is distinct from', except))) !== undefined;
}

export type NewRole = Pick<RoleRow, 'id' | 'code' | 'name' | 'side' | 'permissions'>;

export async function insertRoles(tx: Tx, ...added: NewRole[]): Promise<void> {
  await tx.run(sqlBuilder.insertInto('role').values(added.map((role) => ({ ...role, tenantId: tx.tenantId }))));
}

export async function saveRole(
  tx: Tx,
  id: Id,
  changes: Partial<Pick<RoleRow, 'name' | 'permissions' | 'retiredAt'>>,
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('role')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
