import type { Id } from '../../../../kernel/id.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import type { AssetSource } from '../../asset-change.contract.ts';
import type { AssetStatus } from '../../asset.contract.ts';
import type { RecordFields } from '../../asset-record.contract.ts';
import { columnsOf, modelTitleOf, nameOf, ourNameOf, ours, priceOf, supportEndOf } from './asset-column.store.ts';
import type { AssetScope } from './asset.rules.ts';
import { formerNumbersOfAsset } from '../numbering/former-number.store.ts';
import { addMacs, macsOfAsset, saveMacs } from './mac.store.ts';

export interface AssetFields extends RecordFields {
  number: string;
  name: string;
  kind: string;
  status: AssetStatus;
  userId: Id | null;
  departmentId: Id | null;
  siteId: Id | null;
  roomId: Id | null;
  maker: string | null;
  model: string | null;
  serialNumber: string | null;
  ipAddress: string | null;
  note: string | null;
}

/** The provider's machines, inside the caller's walls, that their scope lets them see. */
export function assetsIn(tx: Tx, scope: AssetScope) {
  const assets = sqlBuilder.selectFrom('asset').where('asset.tenantId', '=', tx.tenantId);
  return scope === 'all' ? assets : assets.where('asset.userId', '=', scope.userId);
}

/** With the names that it is shown by; our own note is not granted to customers' people. */
export async function assetById(tx: Tx, id: Id, scope: AssetScope): Promise<AssetRecord | undefined> {
  const row = await tx.first(
    assetsIn(tx, scope)
      .innerJoin('customer', (on) =>
        on.onRef('customer.tenantId', '=', 'asset.tenantId').onRef('customer.id', '=', 'asset.customerId'),
      )
      .leftJoin('contact', (on) =>
        on.onRef('contact.tenantId', '=', 'asset.tenantId').onRef('contact.id', '=', 'asset.userId'),
      )
      .leftJoin('department', (on) =>
        on.onRef('department.tenantId', '=', 'asset.tenantId').onRef('department.id', '=', 'asset.departmentId'),
      )
      .leftJoin('site', (on) => on.onRef('site.tenantId', '=', 'asset.tenantId').onRef('site.id', '=', 'asset.siteId'))
      .leftJoin('room', (on) => on.onRef('room.tenantId', '=', 'asset.tenantId').onRef('room.id', '=', 'asset.roomId'))
      .select(['asset.id', 'asset.customerId', 'asset.number', 'asset.name', 'asset.kind', 'asset.status'])
      .select(['asset.userId', 'asset.departmentId', 'asset.siteId', 'asset.roomId', 'asset.maker', 'asset.model'])
      .select(['asset.serialNumber', 'asset.ipAddress', 'asset.retiredAt', 'asset.createdAt', 'asset.revision'])
      .select(['asset.assetTag', 'asset.hostName', 'asset.operatingSystem', 'asset.seat', 'asset.custodianId'])
      .select('asset.custom')
      .select(['asset.purchasedOn', 'asset.liveOn', 'asset.warrantyFrom', 'asset.warrantyUntil', 'asset.warrantyLevel'])
      .select(['customer.name as customerName', 'contact.name as userName', 'department.name as departmentName'])
      .select(['site.name as siteName', 'room.name as roomName', macsOfAsset(tx).as('macAddresses')])
      .select([nameOf(tx, 'contact', 'custodianId').as('custodianName'), formerNumbersOfAsset(tx).as('formerNumbers')])
      .select(ourColumns(tx))
      .where('asset.id', '=', id),
  );
  if (!row) return undefined;
  const { priceMinor, ...rest } = row;
  // status: checked by the table's constraint; own fields: by whoever writes them
  return {
    ...rest,
    price: priceOf({ priceMinor }),
    status: row.status as AssetStatus,
    custom: row.custom as CustomValues,
  };
}

/** What customers' people are not granted. */
function ourColumns(tx: Tx) {
  const text = (column: keyof AssetFields) => ours<string>(tx, column).as(column);
  return [
    text('note'),
    text('osLicence'),
    text('modelId'),
    text('supplierId'),
    text('maintainerId'),
    text('insuranceUntil'),
    text('insuranceNote'),
    text('leaseUntil'),
    text('leaseNote'),
    ours<number>(tx, 'priceMinor').as('priceMinor'),
    ourNameOf(tx, 'supplier', 'supplierId').as('supplierName'),
    ourNameOf(tx, 'supplier', 'maintainerId').as('maintainerName'),
    modelTitleOf(tx).as('modelTitle'),
    supportEndOf(tx).as('supportEndedOn'),
    ours<AssetSource>(tx, 'source').as('source'),
  ] as const;
}

export interface AssetRecord extends AssetFields {
  id: Id;
  customerId: Id;
  customerName: string;
  userName: string | null;
  departmentName: string | null;
  siteName: string | null;
  roomName: string | null;
  custodianName: string | null;
  supplierName: string | null;
  maintainerName: string | null;
  modelTitle: string | null;
  supportEndedOn: Day | null;
  /** Numbers that it bore before, the latest first. */
  formerNumbers: string[];
  /** From where its fields were taken at first. */
  source: AssetSource | null;
  retiredAt: Instant | null;
  createdAt: Instant;
  revision: number;
  /** Values of the provider's own fields, those out of use as well. */
  custom: CustomValues;
}

export interface NewAsset extends Partial<AssetFields> {
  id: Id;
  customerId: Id;
  number: string;
  name: string;
  kind: string;
  status: AssetStatus;
  custom: CustomValues;
  source?: AssetSource;
}

/** What it does not say is null. */
export async function insertAsset(tx: Tx, asset: NewAsset): Promise<void> {
  const own = { tenantId: tx.tenantId, custom: JSON.stringify(asset.custom), createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('asset').values({ ...columnsOf(asset), ...own }));
  await addMacs(tx, [{ ...asset, macAddresses: asset.macAddresses ?? [] }]);
}

export type AssetEdit = Partial<AssetFields> & { retiredAt?: Instant | null; custom?: CustomValues };

export async function updateAsset(
  tx: Tx,
  asset: Pick<AssetRecord, 'id' | 'customerId'>,
  { custom, ...fields }: AssetEdit,
): Promise<void> {
  const own = custom && { custom: JSON.stringify(custom) };
  await tx.run(
    sqlBuilder
      .updateTable('asset')
      .set((row) => ({ ...columnsOf(fields), ...own, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', asset.id),
  );
  const { macAddresses } = fields;
  if (macAddresses) await saveMacs(tx, [{ id: asset.id, customerId: asset.customerId, macAddresses }]);
}

/** Others in use with this serial number, oldest first, at most five. Served by asset_by_serial. */
export function assetsWithSerial(tx: Tx, serialNumber: string, butId: Id) {
  return tx.rows(
    assetsIn(tx, 'all')
      .select(['id', 'number'])
      .where('serialNumber', '=', serialNumber)
      .where('id', '<>', butId)
      .where('retiredAt', 'is', null)
      .orderBy('createdAt')
      .limit(5),
  );
}
