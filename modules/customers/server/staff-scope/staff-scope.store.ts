import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** The customers that a staff member is limited to, by name; empty: they see all. */
export function customersOfStaff(tx: Tx, staffId: Id): Promise<{ id: Id; name: string }[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('staffCustomer')
      .innerJoin('customer', (join) =>
        join
          .onRef('customer.tenantId', '=', 'staffCustomer.tenantId')
          .onRef('customer.id', '=', 'staffCustomer.customerId'),
      )
      .select(['customer.id', 'customer.name'])
      .where('staffCustomer.tenantId', '=', tx.tenantId)
      .where('staffId', '=', staffId)
      .orderBy('customer.name'),
  );
}

export async function replaceCustomersOfStaff(tx: Tx, staffId: Id, customerIds: readonly Id[]): Promise<void> {
  await tx.run(
    sqlBuilder.deleteFrom('staffCustomer').where('tenantId', '=', tx.tenantId).where('staffId', '=', staffId),
  );
  if (customerIds.length === 0) return;
  const rows = customerIds.map((customerId) => ({ tenantId: tx.tenantId, staffId, customerId }));
  await tx.run(sqlBuilder.insertInto('staffCustomer').values(rows));
}
