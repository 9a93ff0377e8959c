import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Whether this customer is inside the caller's walls: portal may ask no more of it than its name. */
export async function isCustomer(tx: Tx, id: Id): Promise<boolean> {
  const customer = sqlBuilder.selectFrom('customer').select('id').where('tenantId', '=', tx.tenantId);
  return (await tx.first(customer.where('id', '=', id))) !== undefined;
}
