import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import type { AssetStatus } from '../../asset.contract.ts';
import type { AssetScope } from './asset.rules.ts';

export interface AssetFields {
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
      .select([
        'asset.serialNumber',
        'asset.ipAddress',
        'asset.retiredAt',
        'asset.createdAt',
        'asset.revision',
        'asset.custom',
      ])
      .select(['customer.name as customerName', 'contact.name as userName', 'department.name as departmentName'])
      .select(['site.name as siteName', 'room.name as roomName'])
      .select((roleOf(tx.caller) === 'portal' ? sql<string | null>`null` : sql<string | null>`asset.note`).as('note'))
      .where('asset.id', '=', id),
  );
  // status: checked by the table's constraint; own fields: by whoever writes them
  return row && { ...row, status: row.status as AssetStatus, custom: row.custom as CustomValues };
}

export interface AssetRecord extends AssetFields {
  id: Id;
  customerId: Id;
  customerName: string;
  userName: string | null;
  departmentName: string | null;
  siteName: string | null;
  roomName: string | null;
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
}

/** What it does not say is null. */
export async function insertAsset(tx: Tx, asset: NewAsset): Promise<void> {
  const custom = JSON.stringify(asset.custom);
  await tx.run(sqlBuilder.insertInto('asset').values({ tenantId: tx.tenantId, ...asset, custom, createdAt: tx.now }));
}

export async function updateAsset(
  tx: Tx,
  id: Id,
  changes: Partial<AssetFields> & { retiredAt?: Instant | null; custom?: CustomValues },
): Promise<void> {
  const { custom, ...fields } = changes;
  const own = custom && { custom: JSON.stringify(custom) };
  await tx.run(
    sqlBuilder
      .updateTable('asset')
      .set((row) => ({ ...fields, ...own, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
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
