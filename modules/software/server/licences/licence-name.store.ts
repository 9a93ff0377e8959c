import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Of what, and whose. */
export function licencesNamed(
  tx: Tx,
  ids: readonly Id[],
): Promise<{ id: Id; productName: string; customerName: string }[]> {
  return tx.rows(
    statement(sql<{ id: Id; productName: string; customerName: string }>`
      select licence.id, product.name as "productName", customer.name as "customerName"
      from licence
      join software_product product on product.tenant_id = licence.tenant_id and product.id = licence.product_id
      join customer on customer.tenant_id = licence.tenant_id and customer.id = licence.customer_id
      where licence.tenant_id = ${tx.tenantId} and licence.id = any(${[...ids]}::uuid[])`),
  );
}
