import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { BusinessService, ServiceFields } from './business-service.rules.ts';

/** Services with what their customer, owner and system are called, to narrow further. */
export function services(tx: Tx) {
  return (
    sqlBuilder
      .selectFrom('businessService as service')
      .select(['service.id', 'service.customerId', 'service.name', 'service.importance', 'service.ownerId'])
      .select(['service.systemId', 'service.note', 'service.createdAt', 'service.retiredAt', 'service.revision'])
      .select([
        nameOf(tx, 'customer', 'customer_id').as('customerName'),
        nameOf(tx, 'contact', 'owner_id').as('ownerName'),
        nameOf(tx, 'customer_system', 'system_id').as('systemName'),
      ])
      // a CHECK constraint holds the importance to its codes
      .$castTo<BusinessService>()
      .where('service.tenantId', '=', tx.tenantId)
  );
}

/** Looked up once a row, by the table's primary key. */
function nameOf(tx: Tx, table: 'customer' | 'contact' | 'customer_system', column: string) {
  const key = sql.ref(`service.${column}`);
  return sql<
    string | null
  >`(select name from ${sql.table(table)} named where named.tenant_id = ${tx.tenantId} and named.id = ${key})`;
}

/** Undefined for another provider's, for a customer's that the caller doesn't see, and for none. */
export function serviceById(tx: Tx, id: Id): Promise<BusinessService | undefined> {
  return tx.first(services(tx).where('service.id', '=', id));
}

/** In no order; those that are not there are left out. */
export function servicesByIds(tx: Tx, ids: readonly Id[]): Promise<BusinessService[]> {
  return tx.rows(services(tx).where('service.id', '=', sql<string>`any(${[...ids]}::uuid[])`));
}

/** Whether another one of the customer's in use is called so, however it is written. Served by business_service_by_name. */
export async function isServiceNameTaken(
  tx: Tx,
  { customerId, name }: { customerId: Id; name: string },
  except: Id | null,
): Promise<boolean> {
  const same = services(tx)
    .where('service.customerId', '=', customerId)
    .where(sql<boolean>`lower(service.name) = lower(${name})`)
    .where('service.retiredAt', 'is', null)
    .where('service.id', 'is distinct from', except);
  return (await tx.first(same)) !== undefined;
}

/** Undefined: there is none that the caller sees. */
export function systemNamed(tx: Tx, id: Id): Promise<{ customerId: Id } | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('customerSystem')
      .select('customerId')
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id)
      .where('retiredAt', 'is', null),
  );
}

/** `look_up` follows what is written (see `index-service.ts`). */
export async function insertService(tx: Tx, service: ServiceFields & { id: Id; customerId: Id }): Promise<void> {
  await tx.run(
    sqlBuilder.insertInto('businessService').values({ ...service, tenantId: tx.tenantId, createdAt: tx.now }),
  );
}

export async function saveService(
  tx: Tx,
  id: Id,
  changes: Partial<ServiceFields & { retiredAt: Instant | null }>,
): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('businessService')
      .set((row) => ({ ...changes, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
