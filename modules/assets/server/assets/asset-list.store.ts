import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type Keyset, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AssetSort } from '../../asset-list.contract.ts';
import type { AssetStatus } from '../../asset.contract.ts';
import type { AssetScope } from './asset.rules.ts';
import { assetsIn } from './asset.store.ts';

export interface AssetFilter {
  ids?: readonly Id[] | undefined;
  /** For those who may not ask the table of tokens: what number, name, serial number or address holds. */
  words?: string | undefined;
  customerId?: Id | undefined;
  siteId?: Id | undefined;
  departmentId?: Id | undefined;
  userId?: Id | undefined;
  kind?: readonly string[] | undefined;
  status?: readonly AssetStatus[] | undefined;
  withRetired: boolean;
}

export interface ListedAsset {
  id: Id;
  number: string;
  name: string;
  kind: string;
  status: AssetStatus;
  customerId: Id;
  customerName: string;
  userId: Id | null;
  userName: string | null;
  departmentId: Id | null;
  departmentName: string | null;
  siteId: Id | null;
  siteName: string | null;
  maker: string | null;
  model: string | null;
  serialNumber: string | null;
  ipAddress: string | null;
  custom: unknown;
  retiredAt: Instant | null;
  createdAt: Instant;
}

/** Served by asset_by_time and its like, and by the unique index of numbers. */
const keysets: Record<AssetSort, Keyset<ListedAsset>> = {
  createdAt: { list: 'assets', column: 'asset.createdAt', field: 'createdAt', direction: 'desc' },
  number: { list: 'assets', column: 'asset.number', field: 'number', direction: 'asc' },
};

interface Asked extends PageInput {
  filter: AssetFilter;
  scope: AssetScope;
  sort: AssetSort;
}

export function pageOfAssets(tx: Tx, { filter, scope, sort, ...page }: Asked): Promise<Page<ListedAsset>> {
  const meant = assetsMeant(tx, filter, scope)
    .select(['asset.id', 'asset.number', 'asset.name', 'asset.kind', 'asset.status', 'asset.customerId'])
    .select(['asset.userId', 'asset.departmentId', 'asset.siteId', 'asset.maker', 'asset.model'])
    .select(['asset.serialNumber', 'asset.ipAddress', 'asset.custom', 'asset.retiredAt', 'asset.createdAt'])
    .select([
      nameOf(tx, 'customer', 'customerId').$castTo<string>().as('customerName'),
      nameOf(tx, 'contact', 'userId').as('userName'),
      nameOf(tx, 'department', 'departmentId').as('departmentName'),
      nameOf(tx, 'site', 'siteId').as('siteName'),
    ]);
  return keysetPage(tx, meant.$castTo<ListedAsset>(), { ...keysets[sort], ...page, idColumn: 'asset.id' });
}

function assetsMeant(tx: Tx, filter: AssetFilter, scope: AssetScope) {
  let assets = assetsIn(tx, scope);
  for (const column of ['customerId', 'siteId', 'departmentId', 'userId'] as const) {
    const wanted = filter[column];
    if (wanted !== undefined) assets = assets.where(`asset.${column}`, '=', wanted);
  }
  if (filter.ids) assets = assets.where('asset.id', 'in', filter.ids);
  if (filter.kind) assets = assets.where('asset.kind', 'in', filter.kind);
  if (filter.status) assets = assets.where('asset.status', 'in', filter.status);
  if (filter.words !== undefined) assets = assets.where(holds(filter.words));
  return filter.withRetired ? assets : assets.where('asset.retiredAt', 'is', null);
}

function holds(words: string) {
  return sql<boolean>`strpos(
    upper(concat_ws(' ', asset.number, asset.name, asset.model, asset.serial_number, asset.ip_address)), upper(${words})) > 0`;
}

/** By a sub-select, not by a join: names are looked up for the rows of the page, joins would be made before it is cut. */
function nameOf(tx: Tx, table: string, column: string) {
  return sql<string | null>`(select name from ${sql.table(table)} as named
    where named.tenant_id = ${tx.tenantId} and named.id = ${sql.ref(`asset.${column}`)})`;
}
