import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { quotes } from '../../../../platform/search/quotes.ts';

const many = sql<number>`count(*)::integer`.as('many');

/** With those that are no more. Served by relation_by_to_contact. */
export async function countRelationsTo(tx: Tx, contactId: Id): Promise<number> {
  const theirs = sqlBuilder
    .selectFrom('relation')
    .where('tenantId', '=', tx.tenantId)
    .where('toContactId', '=', contactId);
  return (await tx.first(theirs.select(many)))?.many ?? 0;
}

/** Two contacts are one: what both use is used once, so that of one of them ends. */
export async function moveRelationsTo(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  const today = sql`(${tx.now}::timestamptz at time zone (select time_zone from tenant where id = ${tx.tenantId}))::date`;
  await tx.run(
    statement(sql`
      update relation as theirs set until = greatest(since, ${today}), revision = revision + 1
      where tenant_id = ${tx.tenantId} and to_contact_id = ${from} and until is null and exists (
        select from relation as same where same.tenant_id = ${tx.tenantId} and same.to_contact_id = ${into}
          and same.from_id = theirs.from_id and same.kind = theirs.kind and same.until is null)`),
  );
  await tx.run(
    sqlBuilder
      .updateTable('relation')
      .set((row) => ({ toContactId: into, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('toContactId', '=', from),
  );
}

/** Relations of the customer whose remarks may quote the contact; they are held. */
export function relationsQuoting(tx: Tx, { contactId, customerId, quoted, uniqueQuoted }: Erasure) {
  const isTheirs = sql<boolean>`(to_contact_id is not distinct from ${contactId}::uuid)`;
  const words = sql`case when ${isTheirs} then ${quoted}::text[] else ${uniqueQuoted}::text[] end`;
  return tx.rows(
    sqlBuilder
      .selectFrom('relation')
      .select(['id', 'customerId', 'note', isTheirs.as('namesContact')])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .where('note', 'is not', null)
      .where(quotes(sql`note`, words))
      .forUpdate(),
  );
}

export async function saveRelationNote(tx: Tx, id: Id, note: string | null): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('relation')
      .set((row) => ({ note, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** With those that are no more. Served by relation_by_customer. */
export async function countRelationsOfCustomer(tx: Tx, customerId: Id): Promise<number> {
  const theirs = sqlBuilder
    .selectFrom('relation')
    .where('tenantId', '=', tx.tenantId)
    .where('customerId', '=', customerId);
  return (await tx.first(theirs.select(many)))?.many ?? 0;
}
