import type { Id } from '../../../../../kernel/id.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import type { Page } from '../../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { nameOf } from '../../assets/asset-column.store.ts';
import { assetsIn } from '../../assets/asset.store.ts';
import { macsOfAsset } from '../../assets/mac.store.ts';
import type { Fingerprints } from '../label.rules.ts';

/** Machines in use, by their labels in use. */
function labelledMachines(tx: Tx) {
  return sqlBuilder
    .selectFrom('assetLabel')
    .innerJoin('asset', (on) =>
      on.onRef('asset.tenantId', '=', 'assetLabel.tenantId').onRef('asset.id', '=', 'assetLabel.assetId'),
    )
    .select(['assetLabel.id as labelId', 'assetLabel.printed', 'assetLabel.outdatedAt'])
    .select(['asset.number', 'asset.name', 'asset.ipAddress', macsOfAsset(tx).as('macAddresses')])
    .where('assetLabel.tenantId', '=', tx.tenantId)
    .where('assetLabel.retiredAt', 'is', null);
}

export async function labelsOfMachines(tx: Tx, assetIds: readonly Id[]) {
  const rows = await tx.rows(labelledMachines(tx).where('assetLabel.assetId', 'in', assetIds));
  // written by `insertLabels` and `saveReprinted` alone
  return rows.map((row) => ({ ...row, printed: row.printed as Fingerprints }));
}

export interface OutdatedLabel {
  id: Id;
  assetId: Id;
  number: string;
  name: string;
  ipAddress: string | null;
  macAddresses: string[];
  printed: unknown;
  customerId: Id;
  customerName: string;
  siteId: Id | null;
  siteName: string | null;
  outdatedAt: Instant;
  printedAt: Instant | null;
}

export interface PlaceAsked {
  customerId?: Id | undefined;
  siteId?: Id | undefined;
}

/** Served by asset_label_outdated: few of all labels are out of date at a time. */
export async function pageOfOutdated(tx: Tx, asked: PlaceAsked & PageInput): Promise<Page<OutdatedLabel>> {
  const { customerId, siteId, ...page } = asked;
  let labels = labelledMachines(tx)
    .select(['assetLabel.id', 'assetLabel.assetId', 'assetLabel.printedAt', 'asset.customerId', 'asset.siteId'])
    .select([nameOf(tx, 'customer', 'customerId').as('customerName'), nameOf(tx, 'site', 'siteId').as('siteName')])
    .where('assetLabel.outdatedAt', 'is not', null)
    .where('asset.retiredAt', 'is', null);
  if (customerId !== undefined) labels = labels.where('asset.customerId', '=', customerId);
  if (siteId !== undefined) labels = labels.where('asset.siteId', '=', siteId);
  const keyset = { list: 'outdated-labels', column: 'assetLabel.outdatedAt', field: 'outdatedAt' } as const;
  // not null, as it is asked for
  const rows = labels.$castTo<OutdatedLabel>();
  return keysetPage(tx, rows, { ...keyset, ...page, direction: 'asc', idColumn: 'assetLabel.id' });
}

export interface ChosenMachine {
  id: Id;
  customerId: Id;
  number: string;
  name: string;
  ipAddress: string | null;
  macAddresses: string[];
  /** Null: it has no label in use. */
  labelId: Id | null;
  code: string | null;
  /** The customer's own; null or none: the template's. */
  hotlines: string[] | null;
}

export interface Choice extends PlaceAsked {
  assetIds?: readonly Id[] | undefined;
  state?: 'outdated' | undefined;
}

/** Machines in use that are meant, by customer, place and number: as somebody with the labels in hand walks past them. */
export function chosenMachines(tx: Tx, { assetIds, customerId, siteId, state }: Choice, most: number) {
  let machines = assetsIn(tx, 'all')
    .leftJoin('assetLabel', (on) =>
      on
        .onRef('assetLabel.tenantId', '=', 'asset.tenantId')
        .onRef('assetLabel.assetId', '=', 'asset.id')
        .on('assetLabel.retiredAt', 'is', null),
    )
    .leftJoin('labelSetting', (on) =>
      on
        .onRef('labelSetting.tenantId', '=', 'asset.tenantId')
        .onRef('labelSetting.customerId', '=', 'asset.customerId'),
    )
    .select(['asset.id', 'asset.customerId', 'asset.number', 'asset.name', 'asset.ipAddress'])
    .select([macsOfAsset(tx).as('macAddresses'), 'assetLabel.id as labelId', 'assetLabel.code'])
    .select('labelSetting.hotlines')
    .where('asset.retiredAt', 'is', null);
  if (assetIds !== undefined) machines = machines.where('asset.id', 'in', assetIds);
  if (customerId !== undefined) machines = machines.where('asset.customerId', '=', customerId);
  if (siteId !== undefined) machines = machines.where('asset.siteId', '=', siteId);
  if (state === 'outdated') machines = machines.where('assetLabel.outdatedAt', 'is not', null);
  return tx.rows(
    machines
      .orderBy('asset.customerId')
      .orderBy('asset.siteId')
      .orderBy('asset.number')
      .limit(most)
      .$castTo<ChosenMachine>(),
  );
}
