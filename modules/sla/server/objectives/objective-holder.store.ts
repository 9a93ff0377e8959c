import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export async function countObjectivesOf(tx: Tx, customerId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('objective')
      .select(sql<number>`count(*)::integer`.as('many'))
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId),
  );
  return row?.many ?? 0;
}

/** With the double's own name behind it, as its systems are. */
export async function renameClashingObjectives(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    statement(sql`
      update objective set name = left(objective.name, 60) || '（' || left(customer.name, 18) || '）', revision = objective.revision + 1
      from customer
      where customer.tenant_id = objective.tenant_id and customer.id = objective.customer_id
        and objective.tenant_id = ${tx.tenantId} and objective.customer_id = ${from} and objective.name in (
          select name from objective where tenant_id = ${tx.tenantId} and customer_id = ${into})`),
  );
}
