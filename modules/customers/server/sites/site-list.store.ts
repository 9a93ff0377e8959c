import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface SiteFilter {
  ids?: readonly Id[] | undefined;
  customerId?: Id | undefined;
  region?: string | undefined;
  withRetired: boolean;
}

export interface ListedSite {
  id: Id;
  customerId: Id;
  customerName: string;
  name: string;
  address: string | null;
  region: string | null;
  hazards: string | null;
  retiredAt: Instant | null;
  createdAt: Instant;
}

/** Newest first. Served by site_by_time and site_by_customer. */
export function pageOfSites(tx: Tx, filter: SiteFilter, page: PageInput): Promise<Page<ListedSite>> {
  let query = sqlBuilder
    .selectFrom('site')
    .innerJoin('customer', (join) =>
      join.onRef('customer.tenantId', '=', 'site.tenantId').onRef('customer.id', '=', 'site.customerId'),
    )
    .select(['site.id', 'site.customerId', 'customer.name as customerName', 'site.name', 'site.address'])
    .select(['site.region', 'site.hazards', 'site.retiredAt', 'site.createdAt'])
    .where('site.tenantId', '=', tx.tenantId);
  if (filter.ids) query = query.where('site.id', 'in', [...filter.ids]);
  if (filter.customerId) query = query.where('site.customerId', '=', filter.customerId);
  if (filter.region) query = query.where('site.region', '=', filter.region);
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

/** Of sites in use, the most frequent first. */
export function regionsInUse(tx: Tx, most: number): Promise<{ region: string; count: number }[]> {
  return tx.rows(
    statement(sql<{ region: string; count: number }>`
      select region, count(*)::integer as count from site
      where tenant_id = ${tx.tenantId} and region is not null and retired_at is null
      group by region order by count(*) desc, region limit ${most}`),
  );
}
