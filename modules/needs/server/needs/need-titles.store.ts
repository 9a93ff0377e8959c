import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** What needs are called, and whose they are, inside the reader's walls. */
export async function titlesOfNeeds(
  tx: Tx,
  ids: readonly Id[],
): Promise<{ id: Id; title: string; customer: string }[]> {
  if (ids.length === 0) return [];
  return tx.rows(
    sqlBuilder
      .selectFrom('need')
      .innerJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'need.tenantId').onRef('customer.id', '=', 'need.customerId'),
      )
      .select(['need.id', 'need.title', 'customer.name as customer'])
      .where('need.tenantId', '=', tx.tenantId)
      .where('need.id', 'in', [...ids]),
  );
}
