import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Served by inventory_report_by_customer. */
export async function countReportsOfCustomer(tx: Tx, customerId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('inventoryReport')
      .select(sql<number>`count(*)::integer`.as('many'))
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId),
  );
  return row?.many ?? 0;
}
