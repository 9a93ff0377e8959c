import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

interface Reader {
  /** Of the contact. */
  id: Id;
  name: string;
  customerId: Id;
  customerName: string;
  readAt: Instant;
}

/** Of one announcement, at whichever customers, the latest first. Served by announcement_reading_by_time. */
export function pageOfReaders(tx: Tx, announcementId: Id, page: PageInput): Promise<Page<Reader>> {
  const query = sqlBuilder
    .selectFrom('announcementReading as reading')
    .innerJoin('contact', (on) =>
      on.onRef('contact.tenantId', '=', 'reading.tenantId').onRef('contact.id', '=', 'reading.contactId'),
    )
    .innerJoin('customer', (on) =>
      on.onRef('customer.tenantId', '=', 'reading.tenantId').onRef('customer.id', '=', 'reading.customerId'),
    )
    .select(['contact.id', 'contact.name', 'customer.id as customerId', 'customer.name as customerName'])
    .select('reading.readAt')
    .where('reading.tenantId', '=', tx.tenantId)
    .where('reading.announcementId', '=', announcementId);
  return keysetPage(tx, query.$castTo<Reader>(), {
    list: 'announcement readers',
    column: 'reading.readAt',
    field: 'readAt',
    direction: 'desc',
    idColumn: 'reading.contactId',
    ...page,
  });
}

interface Reading {
  customerId: Id;
  postingId: Id;
  announcementId: Id;
  contactId: Id;
}

/** Answers with when they first read it, and whether that is now. */
export async function noteReading(tx: Tx, reading: Reading): Promise<{ readAt: Instant; isFirst: boolean }> {
  const written = await tx.run(
    sqlBuilder
      .insertInto('announcementReading')
      .values({ ...reading, tenantId: tx.tenantId, readAt: tx.now })
      .onConflict((conflict) => conflict.columns(['tenantId', 'postingId', 'contactId']).doNothing()),
  );
  const read = await tx.first(
    sqlBuilder
      .selectFrom('announcementReading')
      .select('readAt')
      .where('tenantId', '=', tx.tenantId)
      .where('postingId', '=', reading.postingId)
      .where('contactId', '=', reading.contactId),
  );
  return { readAt: read?.readAt ?? tx.now, isFirst: written > 0 };
}

export async function countReadings(tx: Tx, contactId: Id): Promise<number> {
  const [row] = await tx.rows(
    statement(sql<{ count: number }>`
      select count(*)::integer as count from announcement_reading
      where tenant_id = ${tx.tenantId} and contact_id = ${contactId}`),
  );
  return row?.count ?? 0;
}

/** Of two contacts that become one: what either has read is read. */
export async function moveReadings(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  await tx.run(
    statement(sql`
      delete from announcement_reading r
      where r.tenant_id = ${tx.tenantId} and r.contact_id = ${from} and exists (
        select from announcement_reading o
        where o.tenant_id = r.tenant_id and o.posting_id = r.posting_id and o.contact_id = ${into})`),
  );
  await tx.run(
    statement(sql`
      update announcement_reading set contact_id = ${into}
      where tenant_id = ${tx.tenantId} and contact_id = ${from}`),
  );
}

export function disclosedReadings(tx: Tx, contactId: Id): Promise<{ title: string; readAt: Instant }[]> {
  return tx.rows(
    statement(sql<{ title: string; readAt: Instant }>`
      select p.title, r.read_at from announcement_reading r
      join announcement_posting p on p.tenant_id = r.tenant_id and p.id = r.posting_id
      where r.tenant_id = ${tx.tenantId} and r.contact_id = ${contactId} order by r.read_at`),
  );
}

export async function countPostings(tx: Tx, customerId: Id): Promise<number> {
  const [row] = await tx.rows(
    statement(sql<{ count: number }>`
      select count(*)::integer as count from announcement_posting
      where tenant_id = ${tx.tenantId} and customer_id = ${customerId} and withdrawn_at is null`),
  );
  return row?.count ?? 0;
}
