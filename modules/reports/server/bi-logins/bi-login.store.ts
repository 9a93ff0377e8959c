import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { OwnerConnection } from '../../../tenancy/index.ts';

export interface BiLogin {
  id: Id;
  tenantId: Id;
  /** Its name in PostgreSQL. */
  role: string;
  /** What it is for. */
  name: string;
  /** Null: all of them. */
  customerIds: Id[] | null;
  createdAt: Instant;
  endedAt: Instant | null;
}

/** All of them, or none. */
export async function inTransaction<T>(owner: OwnerConnection, work: () => Promise<T>): Promise<T> {
  await owner.query('begin', []);
  try {
    const answer = await work();
    await owner.query('commit', []);
    return answer;
  } catch (error) {
    await owner.query('rollback', []);
    throw error;
  }
}

/** Whether the owner may make and lock roles: on a PostgreSQL that others run it may not. */
export async function mayMakeRoles(owner: OwnerConnection): Promise<boolean> {
  const { rows } = await owner.query(
    'select rolsuper or rolcreaterole as maker from pg_roles where rolname = current_user',
    [],
  );
  return rows[0]?.['maker'] === true;
}

/** Whether there is a role of this name that may log in and has no right beyond that. */
export async function isFitRole(owner: OwnerConnection, role: string): Promise<boolean> {
  const { rows } = await owner.query(
    `select from pg_roles r
     where r.rolname = $1 and r.rolcanlogin
       and not (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication)
       and not exists (select from pg_auth_members m where m.member = r.oid)
       and not exists (select from pg_shdepend d where d.refclassid = 'pg_authid'::regclass and d.refobjid = r.oid
         and d.deptype = 'o')
       and not has_schema_privilege(r.oid, 'public', 'usage')`,
    [role],
  );
  return rows.length > 0;
}

/** Lets the role read the views, and takes from everybody's rights what a reader has no need of. */
export async function letRead(owner: OwnerConnection, role: string): Promise<void> {
  const statements = `
    select format(statement, $1::text, current_database()) as text from (values
      ('revoke temporary on database %2$I from public'),
      ('grant connect on database %2$I to %1$I'),
      ('grant usage on schema bi to %1$I'),
      ('grant select on all tables in schema bi to %1$I'),
      ('grant execute on function bi_tenant, bi_customers to %1$I')) as one (statement)`;
  const { rows } = await owner.query(statements, [role]);
  for (const { text } of rows) await owner.query(String(text), []);
}

export async function insertBiLogin(owner: OwnerConnection, login: Omit<BiLogin, 'endedAt'>): Promise<void> {
  const { id, tenantId, role, name, customerIds, createdAt } = login;
  await owner.query('select make_bi_login($1, $2, $3, $4, $5, $6)', [id, tenantId, role, name, customerIds, createdAt]);
}

/** From then on it sees nothing, also where it is still connected. */
export async function endBiLoginRow(
  owner: OwnerConnection,
  { tenantId, role, at }: { tenantId: Id; role: string; at: Instant },
): Promise<void> {
  await owner.query('select end_bi_login($1, $2, $3)', [tenantId, role, at]);
}

/** Of all providers, oldest first; the ended too. */
export async function allBiLogins(owner: OwnerConnection): Promise<BiLogin[]> {
  const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  const { rows } = await owner.query(
    `select id, tenant_id as "tenantId", role_name as role, name, customer_ids::text[] as "customerIds",
       ${instant('created_at')} as "createdAt", ${instant('ended_at')} as "endedAt"
     from all_bi_logins()`,
    [],
  );
  // the columns selected above
  return rows as unknown as BiLogin[];
}

export interface NamedCustomer {
  id: Id;
  name: string;
}

/** Those with this name or short name, in full. */
export async function customersCalled(tx: Tx, name: string): Promise<NamedCustomer[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('customer')
      .select(['id', 'name'])
      .where('tenantId', '=', tx.tenantId)
      .where('mergedIntoId', 'is', null)
      .where((match) => match.or([match('name', '=', name), match('shortName', '=', name)])),
  );
}

export async function customerNames(tx: Tx, ids: readonly Id[]): Promise<NamedCustomer[]> {
  if (ids.length === 0) return [];
  const named = sqlBuilder.selectFrom('customer').select(['id', 'name']).where('tenantId', '=', tx.tenantId);
  return tx.rows(named.where('id', 'in', ids).orderBy('name'));
}
