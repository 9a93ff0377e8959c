import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface SiteFields {
  name: string;
  address: string | null;
  timeZone: string;
  accessNote: string | null;
}

function sites(tx: Tx) {
  return sqlBuilder
    .selectFrom('site')
    .innerJoin('customer', (join) =>
      join.onRef('customer.tenantId', '=', 'site.tenantId').onRef('customer.id', '=', 'site.customerId'),
    )
    .where('site.tenantId', '=', tx.tenantId);
}

export function siteById(tx: Tx, id: Id) {
  return tx.first(
    sites(tx)
      .select(['site.id', 'site.customerId', 'customer.name as customerName', 'site.name', 'site.address'])
      .select(['site.timeZone', 'site.accessNote', 'site.retiredAt', 'site.createdAt', 'site.revision'])
      .where('site.id', '=', id),
  );
}
export type SiteRow = NonNullable<Awaited<ReturnType<typeof siteById>>>;

export interface SiteFilter {
  ids?: readonly Id[] | undefined;
  customerId?: Id | undefined;
  withRetired: boolean;
}

/** Newest first. Served by site_by_time and site_by_customer. */
export function pageOfSites(tx: Tx, filter: SiteFilter, page: PageInput): Promise<Page<ListedSite>> {
  let query = sites(tx)
    .select(['site.id', 'site.customerId', 'customer.name as customerName', 'site.name', 'site.address'])
    .select(['site.retiredAt', 'site.createdAt']);
  if (filter.ids) query = query.where('site.id', 'in', filter.ids);
  if (filter.customerId) query = query.where('site.customerId', '=', filter.customerId);
  if (!filter.withRetired) query = query.where('site.retiredAt', 'is', null);
  return keysetPage(tx, query.$castTo<ListedSite>(), {
    list: 'sites',
    column: 'site.createdAt',
    field: 'createdAt',
    direction: 'desc',
    idColumn: 'site.id',
    ...page,
  });
}

export interface ListedSite {
  id: Id;
  customerId: Id;
  customerName: string;
  name: string;
  address: string | null;
  retiredAt: Instant | null;
  createdAt: Instant;
}

export async function insertSite(tx: Tx, site: SiteFields & { id: Id; customerId: Id }): Promise<void> {
  await tx.run(sqlBuilder.insertInto('site').values({ tenantId: tx.tenantId, ...site, createdAt: tx.now }));
}

export async function updateSite(tx: Tx, id: Id, fields: Partial<SiteFields> & { retiredAt?: Instant }): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('site')
      .set((row) => ({ ...fields, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}
