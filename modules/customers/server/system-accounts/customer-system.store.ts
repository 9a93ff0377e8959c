import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

function systems(tx: Tx) {
  return sqlBuilder
    .selectFrom('customerSystem as system')
    .innerJoin('customer', (join) =>
      join.onRef('customer.tenantId', '=', 'system.tenantId').onRef('customer.id', '=', 'system.customerId'),
    )
    .select(['system.id', 'system.customerId', 'customer.name as customerName', 'system.name', 'system.note'])
    .select(['system.retiredAt', 'system.revision'])
    .where('system.tenantId', '=', tx.tenantId);
}

export function systemById(tx: Tx, id: Id) {
  return tx.first(systems(tx).where('system.id', '=', id));
}
export type CustomerSystem = NonNullable<Awaited<ReturnType<typeof systemById>>>;

/** By name. Served by the unique index over customer and name. */
export function systemsOf(
  tx: Tx,
  { customerId, withRetired }: { customerId: Id; withRetired: boolean },
): Promise<CustomerSystem[]> {
  const all = systems(tx).where('system.customerId', '=', customerId).orderBy('system.name');
  return tx.rows(withRetired ? all : all.where('system.retiredAt', 'is', null));
}

export async function insertSystem(
  tx: Tx,
  system: { id: Id; customerId: Id; name: string; note: string | null },
): Promise<void> {
  await tx.run(sqlBuilder.insertInto('customerSystem').values({ tenantId: tx.tenantId, ...system, createdAt: tx.now }));
}

export async function updateSystem(
  tx: Tx,
  id: Id,
  fields: { name?: string; note?: string | null; retiredAt?: Instant },
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('customerSystem')
      .set((row) => ({ ...fields, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
