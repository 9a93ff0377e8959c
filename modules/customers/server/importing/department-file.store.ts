import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** What files say of a department: where it stands is its key. */
export interface DepartmentState {
  id: Id;
  customerId: Id;
  parentId: Id | null;
  name: string;
  costCentre: string | null;
  retiredAt: Instant | null;
}

export function departmentsWithIds(tx: Tx, ids: readonly Id[]): Promise<(DepartmentState & { revision: number })[]> {
  return tx.rows(
    statement(sql<DepartmentState & { revision: number }>`
      select id, customer_id as "customerId", parent_id as "parentId", name, cost_centre as "costCentre",
        retired_at as "retiredAt", revision
      from department where tenant_id = ${tx.tenantId} and id = any (${[...ids]}::uuid[])`),
  );
}

/** All of these customers. */
export function departmentsOfCustomers(
  tx: Tx,
  ids: readonly Id[],
): Promise<(DepartmentState & { revision: number })[]> {
  return tx.rows(
    statement(sql<DepartmentState & { revision: number }>`
      select id, customer_id as "customerId", parent_id as "parentId", name, cost_centre as "costCentre",
        retired_at as "retiredAt", revision
      from department where tenant_id = ${tx.tenantId} and customer_id = any (${[...ids]}::uuid[])
      order by name, id`),
  );
}

/** Their cost centres, and whether they are in use. */
export async function updateFiledDepartments(tx: Tx, rows: readonly DepartmentState[]): Promise<void> {
  if (rows.length === 0) return;
  const [ids, costs] = [rows.map(({ id }) => id), rows.map(({ costCentre }) => costCentre)];
  const retired = rows.map(({ retiredAt }) => retiredAt);
  await tx.run(
    statement(sql`
      update department set cost_centre = given.cost_centre, retired_at = given.retired_at, revision = department.revision + 1
      from unnest(${ids}::uuid[], ${costs}::text[], ${retired}::timestamptz[]) as given (id, cost_centre, retired_at)
      where department.tenant_id = ${tx.tenantId} and department.id = given.id`),
  );
}
