import type { Id } from '../../../../../kernel/id.ts';
import type { Instant } from '../../../../../kernel/instant.ts';
import { insertRows, unnested, type ColumnTypes } from '../../../../../platform/database/bulk.ts';
import { sql, statement } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { ImportedAsset } from './asset-change.rules.ts';

export interface AssetRow extends ImportedAsset {
  id: Id;
  customerId: Id;
}

type Written = Omit<AssetRow, 'custom'> & { custom: string };

const types: ColumnTypes<Written> = {
  id: 'uuid',
  customerId: 'uuid',
  number: 'text',
  name: 'text',
  kind: 'text',
  status: 'text',
  userId: 'uuid',
  siteId: 'uuid',
  roomId: 'uuid',
  maker: 'text',
  model: 'text',
  serialNumber: 'text',
  ipAddress: 'text',
  note: 'text',
  custom: 'jsonb',
  retiredAt: 'timestamptz',
};

export async function insertAssets(tx: Tx, rows: readonly AssetRow[]): Promise<void> {
  const dated: ColumnTypes<Written & { createdAt: Instant }> = { ...types, createdAt: 'timestamptz' };
  await insertRows(tx, 'asset', { rows: rows.map((row) => ({ ...written(row), createdAt: tx.now })), types: dated });
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
}

function written({ custom, ...row }: AssetRow): Written {
  return { ...row, custom: JSON.stringify(custom) };
}
