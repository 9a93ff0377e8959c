import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface Department {
  id: Id;
  customerId: Id;
  parentId: Id | null;
  name: string;
  costCentre: string | null;
  retiredAt: Instant | null;
  createdAt: Instant;
  revision: number;
}

function departments(tx: Tx) {
  return sqlBuilder
    .selectFrom('department')
    .select(['id', 'customerId', 'parentId', 'name', 'costCentre', 'retiredAt', 'createdAt', 'revision'])
    .where('tenantId', '=', tx.tenantId);
}

export function departmentById(tx: Tx, id: Id): Promise<Department | undefined> {
  return tx.first(departments(tx).where('id', '=', id));
}

/** All of a customer, retired ones too, by name. Thousands at most, so the tree is one answer. Served by department_by_customer. */
export function departmentsOfCustomer(tx: Tx, customerId: Id): Promise<Department[]> {
  return tx.rows(departments(tx).where('customerId', '=', customerId).orderBy('name').orderBy('id'));
}

/**
 * The same, held against other writers until the transaction ends: two moves could make a circle. Held by the customer's
 * row: whoever waited, and reads one state (`If-Match`), is refused by PostgreSQL and begins anew, which no mere lock does.
 */
export async function departmentsForChange(tx: Tx, customerId: Id): Promise<Department[]> {
  await tx.run(
    sqlBuilder
      .updateTable('customer')
      .set((row) => ({ revision: row.ref('revision') }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', customerId),
  );
  return departmentsOfCustomer(tx, customerId);
}

/** People in use, by department; without an entry there are none. Served by contact_by_department. */
export async function contactCounts(tx: Tx, departmentIds: readonly Id[]): Promise<Map<Id, number>> {
  if (departmentIds.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<{ departmentId: Id; many: number }>`
      select wanted.id as "departmentId", own.many
      from unnest(${[...departmentIds]}::uuid[]) as wanted (id)
      cross join lateral (
        select count(*)::integer as many from contact
        where tenant_id = ${tx.tenantId} and department_id = wanted.id and retired_at is null
      ) as own
      where own.many > 0`),
  );
  return new Map(rows.map(({ departmentId, many }) => [departmentId, many]));
}

/** `总部/财务部` by id; what the caller may not see, or is not there, has no entry. */
export async function pathsOfDepartments(tx: Tx, ids: readonly Id[]): Promise<Map<Id, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<{ id: Id; path: string }>`
      with recursive upward as (
        select id, parent_id, name as path, 1 as level from department
        where tenant_id = ${tx.tenantId} and id = any (${[...new Set(ids)]}::uuid[])
        union all
        select upward.id, parent.parent_id, parent.name || '/' || upward.path, upward.level + 1 from department as parent
        join upward on parent.tenant_id = ${tx.tenantId} and parent.id = upward.parent_id
        where upward.level < 100
      )
      select id, path from upward where parent_id is null`),
  );
  return new Map(rows.map(({ id, path }) => [id, path]));
}

export interface NewDepartment {
  id: Id;
  customerId: Id;
  parentId: Id | null;
  name: string;
  costCentre?: string | null;
}

export async function insertDepartments(tx: Tx, rows: readonly NewDepartment[]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map((row) => ({ ...row, tenantId: tx.tenantId, createdAt: tx.now }));
  await tx.run(sqlBuilder.insertInto('department').values(values));
}

export type DepartmentChange = Partial<Pick<Department, 'parentId' | 'name' | 'costCentre' | 'retiredAt'>>;

export async function updateDepartments(tx: Tx, ids: readonly Id[], change: DepartmentChange): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(
    sqlBuilder
      .updateTable('department')
      .set((row) => ({ ...change, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', 'in', [...ids]),
  );
}

/** People in use of one department; answers with their ids. */
export async function moveContactsBetweenDepartments(tx: Tx, move: { from: Id; into: Id | null }): Promise<Id[]> {
  const rows = await tx.rows(
    sqlBuilder
      .updateTable('contact')
      .set((row) => ({ departmentId: move.into, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('departmentId', '=', move.from)
      .where('retiredAt', 'is', null)
      .returning('id'),
  );
  return rows.map(({ id }) => id);
}
