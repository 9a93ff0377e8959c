import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { PostingView } from '../../posting.contract.ts';
import type { Announcement, Reach } from '../announcements/announcement.rules.ts';

export interface PostingFilter {
  customerId: Id;
  /** Of the customer's people: only what is for everybody, or for the site that they belong to. Staff see all. */
  reader: { contactId: Id; siteId: Id | null } | null;
  isWithOver: boolean;
}

/** Latest first. Served by announcement_posting_by_customer. */
export function pageOfPostings(
  tx: Tx,
  { customerId, reader, isWithOver }: PostingFilter,
  page: PageInput,
): Promise<Page<PostingView>> {
  let query = sqlBuilder
    .selectFrom('announcementPosting as posting')
    .leftJoin('announcementReading as reading', (on) =>
      on
        .onRef('reading.tenantId', '=', 'posting.tenantId')
        .onRef('reading.postingId', '=', 'posting.id')
        .on('reading.contactId', '=', reader?.contactId ?? null),
    )
    .select(['posting.id', 'posting.title', 'posting.body', 'posting.advice', 'posting.kind'])
    .select(['posting.happensFrom', 'posting.happensUntil', 'posting.showsFrom', 'reading.readAt'])
    .where('posting.tenantId', '=', tx.tenantId)
    .where('posting.customerId', '=', customerId)
    .where('posting.withdrawnAt', 'is', null)
    .where('posting.showsFrom', '<=', tx.now);
  if (!isWithOver) {
    query = query.where((is) => is.or([is('posting.showsUntil', 'is', null), is('posting.showsUntil', '>', tx.now)]));
  }
  if (reader) {
    const isTheirs = sql<boolean>`(posting.site_ids is null or ${reader.siteId}::uuid = any (posting.site_ids))`;
    query = query.where(isTheirs);
  }
  return keysetPage(tx, query.$castTo<PostingView>(), {
    list: 'announcement postings',
    column: 'posting.showsFrom',
    field: 'showsFrom',
    direction: 'desc',
    idColumn: 'posting.id',
    ...page,
  });
}

export interface Posting {
  id: Id;
  announcementId: Id;
  customerId: Id;
  siteIds: Id[] | null;
  title: string;
  showsFrom: Instant;
}

function postings(tx: Tx) {
  return sqlBuilder
    .selectFrom('announcementPosting')
    .select(['id', 'announcementId', 'customerId', 'siteIds', 'title', 'showsFrom'])
    .where('tenantId', '=', tx.tenantId)
    .where('withdrawnAt', 'is', null);
}

export function postingById(tx: Tx, id: Id): Promise<Posting | undefined> {
  return tx.first(postings(tx).where('id', '=', id));
}

export function postingsByIds(tx: Tx, ids: readonly Id[]): Promise<Posting[]> {
  return tx.rows(postings(tx).where('id', 'in', [...ids]));
}

export function postingsOf(tx: Tx, announcementId: Id): Promise<Posting[]> {
  return tx.rows(postings(tx).where('announcementId', '=', announcementId));
}

/** At which customers, and of which of their sites, it stands, or stood. */
export function reachShown(tx: Tx, announcementId: Id): Promise<Reach[]> {
  return tx.rows(
    sqlBuilder
      .selectFrom('announcementPosting')
      .select(['customerId', 'siteIds'])
      .where('tenantId', '=', tx.tenantId)
      .where('announcementId', '=', announcementId),
  );
}

/** Stands at each of these customers as it is now; where it was withdrawn, again. One statement, however many. */
export async function savePostings(tx: Tx, announcement: Announcement, reach: readonly Reach[]): Promise<void> {
  const { id, title, body, advice, kind, happensFrom, happensUntil, showsFrom, showsUntil } = announcement;
  const rows = reach.map(({ customerId, siteIds }) => ({ id: tx.newId(), customer_id: customerId, site_ids: siteIds }));
  await tx.run(
    statement(sql`
      insert into announcement_posting (tenant_id, id, announcement_id, customer_id, site_ids, title, body, advice, kind,
        happens_from, happens_until, shows_from, shows_until)
      select ${tx.tenantId}, r.id, ${id}, r.customer_id, r.site_ids, ${title}, ${body}, ${advice}, ${kind},
        ${happensFrom}, ${happensUntil}, ${showsFrom}, ${showsUntil}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, customer_id uuid, site_ids uuid[])
      on conflict (tenant_id, announcement_id, customer_id) do update set
        site_ids = excluded.site_ids, title = excluded.title, body = excluded.body, advice = excluded.advice,
        kind = excluded.kind, happens_from = excluded.happens_from, happens_until = excluded.happens_until,
        shows_from = excluded.shows_from, shows_until = excluded.shows_until, withdrawn_at = null`),
  );
}

/** At all customers but these. */
export async function withdrawPostings(tx: Tx, announcementId: Id, { but }: { but: readonly Id[] }): Promise<void> {
  await tx.run(
    statement(sql`
      update announcement_posting set withdrawn_at = ${tx.now}
      where tenant_id = ${tx.tenantId} and announcement_id = ${announcementId} and withdrawn_at is null
        and customer_id <> all (${[...but]}::uuid[])`),
  );
}
