import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AnnouncementKind, AnnouncementState } from '../../announcement.contract.ts';
import { isForEverybody, type Announcement } from './announcement.rules.ts';

const columns = [
  'id',
  'title',
  'body',
  'advice',
  'kind',
  'audience',
  'happensFrom',
  'happensUntil',
  'showsFrom',
  'showsUntil',
  'goesByMail',
  'postedAt',
  'withdrawnAt',
  'createdAt',
  'createdById',
  'revision',
] as const satisfies (keyof Announcement)[];

function announcements(tx: Tx) {
  return sqlBuilder
    .selectFrom('announcement')
    .select(columns)
    .where('announcement.tenantId', '=', tx.tenantId)
    .$castTo<Announcement>();
}

export interface AnnouncementFilter {
  state?: AnnouncementState | undefined;
  kind?: AnnouncementKind | undefined;
}

/** Whatever is shown latest first. Served by announcement_by_time. */
export function pageOfAnnouncements(
  tx: Tx,
  { state, kind }: AnnouncementFilter,
  page: PageInput,
): Promise<Page<Announcement>> {
  let query = announcements(tx);
  if (kind) query = query.where('kind', '=', kind);
  if (state) query = query.where('withdrawnAt', state === 'withdrawn' ? 'is not' : 'is', null);
  if (state === 'coming') query = query.where('showsFrom', '>', tx.now);
  if (state === 'over') query = query.where('showsUntil', '<=', tx.now);
  if (state === 'shown') {
    query = query
      .where('showsFrom', '<=', tx.now)
      .where((is) => is.or([is('showsUntil', 'is', null), is('showsUntil', '>', tx.now)]));
  }
  return keysetPage(tx, query, {
    list: 'announcements',
    column: 'announcement.showsFrom',
    field: 'showsFrom',
    direction: 'desc',
    idColumn: 'announcement.id',
    ...page,
  });
}

export function announcementById(tx: Tx, id: Id): Promise<Announcement | undefined> {
  return tx.first(announcements(tx).where('id', '=', id));
}

/** Held against other writers until the transaction ends. */
export function announcementForChange(tx: Tx, id: Id): Promise<Announcement | undefined> {
  return tx.first(announcements(tx).where('id', '=', id).forUpdate());
}

/** What is to be shown by now and nobody was told of, at most so many. Served by announcement_due. */
export function announcementsDue(tx: Tx, most: number): Promise<Announcement[]> {
  return tx.rows(
    announcements(tx)
      .where('postedAt', 'is', null)
      .where('withdrawnAt', 'is', null)
      .where('showsFrom', '<=', tx.now)
      .orderBy('showsFrom')
      .limit(most)
      .forUpdate()
      .skipLocked(),
  );
}

/** Those that a customer who comes now will see too. */
export async function announcementsForAll(tx: Tx): Promise<Announcement[]> {
  const rows = await tx.rows(
    announcements(tx)
      .where('withdrawnAt', 'is', null)
      .where((is) => is.or([is('showsUntil', 'is', null), is('showsUntil', '>', tx.now)])),
  );
  return rows.filter(({ audience }) => isForEverybody(audience));
}

export async function insertAnnouncement(tx: Tx, announcement: Announcement): Promise<void> {
  const audience = JSON.stringify(announcement.audience);
  await tx.run(sqlBuilder.insertInto('announcement').values({ ...announcement, audience, tenantId: tx.tenantId }));
}

/** All that staff may change of it. */
export async function saveAnnouncement(tx: Tx, announcement: Announcement): Promise<void> {
  const { title, body, advice, kind, happensFrom, happensUntil, showsFrom, showsUntil, withdrawnAt } = announcement;
  const said = { title, body, advice, kind, happensFrom, happensUntil, showsFrom, showsUntil, withdrawnAt };
  const audience = JSON.stringify(announcement.audience);
  await tx.run(
    sqlBuilder
      .updateTable('announcement')
      .set((row) => ({ ...said, audience, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', announcement.id),
  );
}

export async function notePosted(tx: Tx, id: Id, at: Instant): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('announcement')
      .set({ postedAt: at })
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
