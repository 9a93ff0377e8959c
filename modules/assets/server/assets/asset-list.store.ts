import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { WireMoney } from '../../../../kernel/money.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type Keyset, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AssetSort } from '../../asset-list.contract.ts';
import type { AssetStatus } from '../../asset.contract.ts';
import { nameOf, ourNameOf, ours, priceOf, supportEndOf } from './asset-column.store.ts';
import type { AssetScope } from './asset.rules.ts';
import { assetsIn } from './asset.store.ts';
import { isIncomplete } from '../commissioning/missing.store.ts';
import { formerNumbersOfAsset } from '../numbering/former-number.store.ts';
import { macsOfAsset } from './mac.store.ts';

export interface AssetFilter {
  ids?: readonly Id[] | undefined;
  /** For those who may not ask the table of tokens: what number, name, serial number or address holds. */
  words?: string | undefined;
  customerId?: Id | undefined;
  siteId?: Id | undefined;
  departmentId?: Id | undefined;
  userId?: Id | undefined;
  custodianId?: Id | undefined;
  modelId?: Id | undefined;
  supplierId?: Id | undefined;
  /** Whose model the maker mended no more before this day. */
  endedBefore?: Day | undefined;
  warrantyFrom?: Day | undefined;
  warrantyTo?: Day | undefined;
  /** That lack something of what is asked before use. */
  isIncomplete?: boolean | undefined;
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
  assetTag: string | null;
  hostName: string | null;
  macAddresses: string[];
  /** Numbers that it bore before. */
  formerNumbers: string[];
  operatingSystem: string | null;
  seat: string | null;
  custodianId: Id | null;
  custodianName: string | null;
  price: WireMoney | null;
  supplierId: Id | null;
  supplierName: string | null;
  purchasedOn: Day | null;
  liveOn: Day | null;
  warrantyUntil: Day | null;
  supportEndedOn: Day | null;
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

export async function pageOfAssets(tx: Tx, { filter, scope, sort, ...page }: Asked): Promise<Page<ListedAsset>> {
  const meant = assetsMeant(tx, filter, scope)
    .select(['asset.id', 'asset.number', 'asset.name', 'asset.kind', 'asset.status', 'asset.customerId'])
    .select(['asset.userId', 'asset.departmentId', 'asset.siteId', 'asset.maker', 'asset.model'])
    .select(['asset.serialNumber', 'asset.ipAddress', 'asset.custom', 'asset.retiredAt', 'asset.createdAt'])
    .select([
      nameOf(tx, 'customer', 'customerId').$castTo<string>().as('customerName'),
      nameOf(tx, 'contact', 'userId').as('userName'),
      nameOf(tx, 'department', 'departmentId').as('departmentName'),
      nameOf(tx, 'site', 'siteId').as('siteName'),
      nameOf(tx, 'contact', 'custodianId').as('custodianName'),
    ])
    .select(['asset.assetTag', 'asset.hostName', 'asset.operatingSystem', 'asset.seat', 'asset.custodianId'])
    .select(['asset.purchasedOn', 'asset.liveOn', 'asset.warrantyUntil', macsOfAsset(tx).as('macAddresses')])
    .select(formerNumbersOfAsset(tx).as('formerNumbers'))
    .select([ours<Id>(tx, 'supplierId').as('supplierId'), ourNameOf(tx, 'supplier', 'supplierId').as('supplierName')])
    .select([ours<number>(tx, 'priceMinor').as('priceMinor'), supportEndOf(tx).as('supportEndedOn')]);
  const keyset = { ...keysets[sort], ...page, idColumn: 'asset.id' };
  const { items, next } = await keysetPage(tx, meant.$castTo<ListedAsset & { priceMinor: number | null }>(), keyset);
  return { items: items.map(({ priceMinor, ...row }) => ({ ...row, price: priceOf({ priceMinor }) })), next };
}

const sought = ['customerId', 'siteId', 'departmentId', 'userId', 'custodianId', 'modelId', 'supplierId'] as const;

/** Served by asset_model_by_end. */
function modelsEnded(tx: Tx, before: Day) {
  return sqlBuilder
    .selectFrom('assetModel')
    .select('assetModel.id')
    .where('assetModel.tenantId', '=', tx.tenantId)
    .where('assetModel.supportEndedOn', '<', before);
}

function assetsMeant(tx: Tx, filter: AssetFilter, scope: AssetScope) {
  let assets = assetsIn(tx, scope);
  for (const column of sought) {
    const wanted = filter[column];
    if (wanted !== undefined) assets = assets.where(`asset.${column}`, '=', wanted);
  }
  if (filter.ids) assets = assets.where('asset.id', 'in', filter.ids);
  if (filter.kind) assets = assets.where('asset.kind', 'in', filter.kind);
  if (filter.status) assets = assets.where('asset.status', 'in', filter.status);
  if (filter.warrantyFrom) assets = assets.where('asset.warrantyUntil', '>=', filter.warrantyFrom);
  if (filter.warrantyTo) assets = assets.where('asset.warrantyUntil', '<=', filter.warrantyTo);
  if (filter.endedBefore) assets = assets.where('asset.modelId', 'in', modelsEnded(tx, filter.endedBefore));
  if (filter.isIncomplete) assets = assets.where(isIncomplete());
  if (filter.words !== undefined) assets = assets.where(holds(tx, filter.words));
  return filter.withRetired ? assets : assets.where('asset.retiredAt', 'is', null);
}

function holds(tx: Tx, words: string) {
  return sql<boolean>`strpos(
    upper(concat_ws(' ', asset.number, asset.name, asset.model, asset.serial_number, asset.ip_address, asset.asset_tag,
      asset.host_name, ${formerNumbersOfAsset(tx)}::text)), upper(${words})) > 0`;
}
