import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** The department and all below it, retired ones too; empty when the caller sees none. Served by department_by_parent. */
export async function departmentAndBelow(tx: Tx, id: Id): Promise<Id[]> {
  const rows = await tx.rows(
    statement(sql<{ id: Id }>`
      with recursive below as (
        select id from department where tenant_id = ${tx.tenantId} and id = ${id}
        union
        select child.id from department as child
        join below on child.tenant_id = ${tx.tenantId} and child.parent_id = below.id
      )
      select id from below`),
  );
  return rows.map((row) => row.id);
}
