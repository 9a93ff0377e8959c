import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { quotes } from '../../../../platform/search/quotes.ts';

const many = sql<number>`count(*)::integer`.as('many');

function ours(tx: Tx) {
  return sqlBuilder.selectFrom('businessService').where('tenantId', '=', tx.tenantId);
}

/** Those out of use too. Served by business_service_by_owner. */
export async function countServicesOwned(tx: Tx, ownerId: Id): Promise<number> {
  return (await tx.first(ours(tx).where('ownerId', '=', ownerId).select(many)))?.many ?? 0;
}

/** In use, for whom somebody else must answer from now on. */
export function servicesOwned(tx: Tx, ownerId: Id, most: number) {
  return tx.rows(
    ours(tx)
      .select(['id', 'name'])
      .where('ownerId', '=', ownerId)
      .where('retiredAt', 'is', null)
      .orderBy('createdAt')
      .limit(most),
  );
}

export async function moveServices(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('businessService')
      .set((row) => ({ ownerId: into, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('ownerId', '=', from),
  );
}

/** Those out of use too. Served by business_service_by_customer. */
export async function countServicesOfCustomer(tx: Tx, customerId: Id): Promise<number> {
  return (await tx.first(ours(tx).where('customerId', '=', customerId).select(many)))?.many ?? 0;
}

/** Of services that both have by one name, the double's gets its customer's name behind it. */
export async function renameDoubleServices(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    statement(sql`
      update business_service as own set revision = revision + 1, name = own.name || '（' || (
          select coalesce(short_name, name) from customer where tenant_id = ${tx.tenantId} and id = ${from}) || '）'
      where own.tenant_id = ${tx.tenantId} and own.customer_id = ${from} and own.retired_at is null and exists (
        select from business_service as other where other.tenant_id = ${tx.tenantId} and other.customer_id = ${into}
          and other.retired_at is null and lower(other.name) = lower(own.name))`),
  );
}

/** The customer's services that may quote the contact, in what they are called or noted; they are held. */
export function servicesQuoting(tx: Tx, { contactId, customerId, quoted, uniqueQuoted }: Erasure) {
  const isOwner = sql<boolean>`(owner_id is not distinct from ${contactId}::uuid)`;
  const words = sql`case when ${isOwner} then ${quoted}::text[] else ${uniqueQuoted}::text[] end`;
  return tx.rows(
    ours(tx)
      .select(['id', 'customerId', 'name', 'note', isOwner.as('namesContact')])
      .where('customerId', '=', customerId)
      .where(quotes(sql`concat_ws(' ', name, note)`, words))
      .forUpdate(),
  );
}

export async function saveServiceWords(tx: Tx, id: Id, words: { name: string; note: string | null }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('businessService')
      .set((row) => ({ ...words, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
