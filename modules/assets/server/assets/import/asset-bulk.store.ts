import type { Id } from '../../../../../kernel/id.ts';
import { insertRows, unnested, type ColumnTypes } from '../../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { priceColumns } from '../asset-column.store.ts';
import { addMacs, saveMacs } from '../mac.store.ts';
import type { ImportedAsset } from './asset-change.rules.ts';

export interface AssetRow extends ImportedAsset {
  id: Id;
  customerId: Id;
}

type Written = Omit<AssetRow, 'custom' | 'price' | 'macAddresses'> & {
  custom: string;
  priceMinor: number | null;
  priceCurrency: string | null;
};

const types: ColumnTypes<Written> = {
  id: 'uuid',
  customerId: 'uuid',
  number: 'text',
  name: 'text',
  kind: 'text',
  status: 'text',
  userId: 'uuid',
  custodianId: 'uuid',
  siteId: 'uuid',
  roomId: 'uuid',
  departmentId: 'uuid',
  modelId: 'uuid',
  supplierId: 'uuid',
  maintainerId: 'uuid',
  maker: 'text',
  model: 'text',
  serialNumber: 'text',
  assetTag: 'text',
  hostName: 'text',
  ipAddress: 'text',
  operatingSystem: 'text',
  osLicence: 'text',
  seat: 'text',
  priceMinor: 'bigint',
  priceCurrency: 'text',
  purchasedOn: 'date',
  liveOn: 'date',
  warrantyFrom: 'date',
  warrantyUntil: 'date',
  warrantyLevel: 'text',
  insuranceUntil: 'date',
  insuranceNote: 'text',
  leaseUntil: 'date',
  leaseNote: 'text',
  note: 'text',
  custom: 'jsonb',
  retiredAt: 'timestamptz',
};

export async function insertAssets(tx: Tx, rows: readonly AssetRow[]): Promise<void> {
  const born = { createdAt: tx.now, source: 'import' };
  const bornTypes: ColumnTypes<Written & typeof born> = { ...types, createdAt: 'timestamptz', source: 'text' };
  await insertRows(tx, 'asset', { rows: rows.map((row) => ({ ...written(row), ...born })), types: bornTypes });
  await addMacs(tx, rows);
}

/** Writes all that an import may change, of all rows. */
export async function updateAssets(tx: Tx, rows: readonly AssetRow[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.keys(types).filter((column) => column !== 'id' && column !== 'customerId');
  const sets = columns.map((column) => sql`${sql.ref(column)} = given.${sql.ref(column)}`);
  const names = sql.join(Object.keys(types).map((column) => sql.ref(column)));
  await tx.run(
    statement(sql`
      update asset set ${sql.join(sets)}, revision = asset.revision + 1
      from ${unnested(rows.map(written), types)} as given (${names})
      where asset.tenant_id = ${tx.tenantId} and asset.id = given.id`),
  );
  await saveMacs(tx, rows);
}

function written({ custom, price, macAddresses: _rows, ...row }: AssetRow): Written {
  return { ...row, ...priceColumns(price), custom: JSON.stringify(custom) };
}
