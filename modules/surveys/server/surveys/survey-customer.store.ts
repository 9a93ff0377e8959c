import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Served by survey_by_customer. */
export async function countSurveysOfCustomer(tx: Tx, customerId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('survey')
      .select(sql<number>`count(*)::integer`.as('many'))
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId),
  );
  return row?.many ?? 0;
}
