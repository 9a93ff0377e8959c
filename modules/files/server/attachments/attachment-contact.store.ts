import type { ExpressionBuilder } from 'kysely';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Database } from '../../../../platform/database/generated/schema.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { quotes } from '../../../../platform/search/quotes.ts';

interface Contacts {
  from: Id;
  into: Id;
}

function onContact(contactId: Id) {
  return (row: ExpressionBuilder<Database, 'attachment'>) =>
    row.and([row('subjectKind', '=', 'contact'), row('subjectId', '=', contactId)]);
}

function byContact(contactId: Id) {
  return (row: ExpressionBuilder<Database, 'attachment'>) =>
    row.and([row('addedByKind', '=', 'contact'), row('addedById', '=', contactId)]);
}

/** On the contact, or handed in by them. */
export async function countNaming(tx: Tx, contactId: Id): Promise<number> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('attachment')
      .select((of) => of.fn.countAll<number>().as('count'))
      .where('tenantId', '=', tx.tenantId)
      .where((row) => row.or([onContact(contactId)(row), byContact(contactId)(row)])),
  );
  return row?.count ?? 0;
}

export async function moveToContact(tx: Tx, { from, into }: Contacts): Promise<void> {
  const update = sqlBuilder.updateTable('attachment').where('tenantId', '=', tx.tenantId);
  await tx.run(update.set((row) => ({ subjectId: into, revision: row('revision', '+', 1) })).where(onContact(from)));
  await tx.run(update.set({ addedById: into }).where(byContact(from)));
}

export interface DisclosedFile {
  name: string;
  mediaType: string;
  byteCount: number;
  createdAt: Instant;
  retiredAt: Instant | null;
}

/** Oldest first. */
export function filesNaming(tx: Tx, contactId: Id): Promise<DisclosedFile[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('attachment')
      .select(['name', 'mediaType', 'byteCount', 'createdAt', 'retiredAt'])
      .where('tenantId', '=', tx.tenantId)
      .where((row) => row.or([onContact(contactId)(row), byContact(contactId)(row)]))
      .orderBy('createdAt')
      .orderBy('id'),
  );
}

/** What hung on the person goes, contents with the next sweep; what they handed in elsewhere is a pseudonym's. */
export async function forgetContact(tx: Tx, contactId: Id, pseudonym: string): Promise<Id[]> {
  const gone = await tx.rows(
    sqlBuilder.deleteFrom('attachment').where('tenantId', '=', tx.tenantId).where(onContact(contactId)).returning('id'),
  );
  const renamed = await tx.rows(
    sqlBuilder
      .updateTable('attachment')
      .set({ addedByName: pseudonym })
      .where('tenantId', '=', tx.tenantId)
      .where(byContact(contactId))
      .returning('id'),
  );
  return [...gone, ...renamed].map(({ id }) => id);
}

/** What of the customer's may be called after the person; what they handed in themselves names them. */
export function filesQuoting(tx: Tx, { contactId, customerId, quoted, uniqueQuoted }: Erasure) {
  const isTheirs = sql<boolean>`(added_by_kind = 'contact' and added_by_id is not distinct from ${contactId}::uuid)`;
  const words = sql`case when ${isTheirs} then ${quoted}::text[] else ${uniqueQuoted}::text[] end`;
  return tx.rows(
    sqlBuilder
      .selectFrom('attachment')
      .select(['id', 'name', isTheirs.as('namesContact')])
      .where('tenantId', '=', tx.tenantId)
      .where('customerId', '=', customerId)
      .where(quotes(sql`name`, words))
      .forUpdate(),
  );
}
