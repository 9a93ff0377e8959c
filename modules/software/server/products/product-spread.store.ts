import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface Spread {
  customerId: Id;
  customerName: string;
  /** Null: machines in no department. */
  departmentName: string | null;
  machines: number;
}

/** Departments whose machines in use have a product, the most first. Served by installation_by_title. */
export function spreadOfProduct(tx: Tx, productId: Id): Promise<Spread[]> {
  return tx.rows(
    statement(sql<Spread>`
      select machine.customer_id as "customerId", customer.name as "customerName", department.name as "departmentName",
        count(distinct machine.id)::integer as machines
      from software_title title
      join installation present on present.tenant_id = ${tx.tenantId} and present.title_id = title.id
        and present.removed_at is null
      join asset machine on machine.tenant_id = ${tx.tenantId} and machine.id = present.asset_id
        and machine.retired_at is null
      join customer on customer.tenant_id = ${tx.tenantId} and customer.id = machine.customer_id
      left join department on department.tenant_id = ${tx.tenantId} and department.id = machine.department_id
      where title.tenant_id = ${tx.tenantId} and title.product_id = ${productId}
      group by machine.customer_id, customer.name, machine.department_id, department.name
      order by machines desc, customer.name, department.name nulls last`),
  );
}

/** Names that mean a product, on any machine. Served by software_title_by_product. */
export async function countTitlesOf(tx: Tx, productId: Id): Promise<number> {
  const row = await tx.first(
    statement(sql<{ many: number }>`
      select count(*)::integer as many from software_title
      where tenant_id = ${tx.tenantId} and product_id = ${productId}`),
  );
  return row?.many ?? 0;
}
