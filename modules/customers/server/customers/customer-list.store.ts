import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { GroupMember } from '../../customer.contract.ts';
import type { CustomerFields } from './customer.store.ts';

export interface CustomerFilter {
  /** Only these; undefined: all. */
  ids?: readonly Id[] | undefined;
  status?: readonly string[] | undefined;
  industry?: readonly string[] | undefined;
  accountManagerId?: Id | undefined;
  tag?: string | undefined;
  parentId?: Id | undefined;
  sort: 'name' | '-createdAt';
}

export interface ListedCustomer extends Pick<
  CustomerFields,
  'name' | 'shortName' | 'status' | 'industry' | 'parentId' | 'creditCode' | 'phone' | 'tags'
> {
  id: Id;
  sortName: string;
  accountManagerName: string | null;
  parentName: string | null;
  custom: unknown;
  createdAt: Instant;
}

const sorts = {
  name: { column: 'customer.name', field: 'sortName', direction: 'asc' },
  '-createdAt': { column: 'customer.createdAt', field: 'createdAt', direction: 'desc' },
} as const;

/** Served by customer_by_name and customer_by_time. */
export function pageOfCustomers(tx: Tx, filter: CustomerFilter, page: PageInput): Promise<Page<ListedCustomer>> {
  const keyset = { list: 'customers', idColumn: 'customer.id', ...sorts[filter.sort], ...page };
  return keysetPage(tx, listed(tx, filter).$castTo<ListedCustomer>(), keyset);
}

function listed(tx: Tx, { ids, status, industry, accountManagerId, tag, parentId }: CustomerFilter) {
  let query = sqlBuilder
    .selectFrom('customer')
    .leftJoin('staffMember as manager', (join) =>
      join.onRef('manager.tenantId', '=', 'customer.tenantId').onRef('manager.id', '=', 'customer.accountManagerId'),
    )
    .leftJoin('customer as parent', (join) =>
      join.onRef('parent.tenantId', '=', 'customer.tenantId').onRef('parent.id', '=', 'customer.parentId'),
    )
    .select(['customer.id', 'customer.name', 'customer.name as sortName', 'customer.shortName', 'customer.status'])
    .select(['customer.industry', 'manager.name as accountManagerName', 'customer.parentId'])
    .select(['parent.name as parentName', 'customer.creditCode', 'customer.phone', 'customer.tags'])
    .select(['customer.custom', 'customer.createdAt'])
    .where('customer.tenantId', '=', tx.tenantId);
  if (ids) query = query.where('customer.id', 'in', [...ids]);
  if (status) query = query.where('customer.status', 'in', [...status]);
  if (industry) query = query.where('customer.industry', 'in', [...industry]);
  if (accountManagerId) query = query.where('customer.accountManagerId', '=', accountManagerId);
  if (tag) query = query.where(sql<boolean>`customer.tags @> ${[tag]}::text[]`);
  if (parentId) query = query.where('customer.parentId', '=', parentId);
  return query;
}

/** Of customers that are not ended, the most frequent first. */
export function tagsInUse(tx: Tx, most: number): Promise<{ tag: string; count: number }[]> {
  return tx.rows(
    statement(sql<{ tag: string; count: number }>`
      select tag, count(*)::integer as count from customer, unnest(tags) as tag
      where tenant_id = ${tx.tenantId} and status <> 'ended'
      group by tag order by count(*) desc, tag limit ${most}`),
  );
}

/** Whoever stands below one of these at any depth, themselves too, by name; parents outside of them are left out. */
export async function groupBelow(tx: Tx, topId: Id): Promise<GroupMember[]> {
  const rows = await tx.rows(
    statement(sql<GroupMember>`
      with recursive below as (
        select id, null::uuid as parent_id, name, status from customer where tenant_id = ${tx.tenantId} and id = ${topId}
        union
        select child.id, child.parent_id, child.name, child.status from customer as child
        join below on child.tenant_id = ${tx.tenantId} and child.parent_id = below.id
        where child.merged_into_id is null
      )
      select id, parent_id as "parentId", name, status from below order by name, id`),
  );
  return rows;
}
