import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** The customers whose account manager the staff member is; served by customer_by_manager. */
export async function customersManagedBy(tx: Tx, staffId: Id): Promise<Id[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('customer')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('accountManagerId', '=', staffId)
      .orderBy('id'),
  );
  return rows.map(({ id }) => id);
}
