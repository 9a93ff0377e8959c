import type { Id } from '../../../../kernel/id.ts';
import { insertRows } from '../../../../platform/database/bulk.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** The addresses of an asset's network cards, in their order, as a column of a statement on `asset`. */
export function macsOfAsset(tx: Tx) {
  return sql<string[]>`array(select mac from asset_mac where asset_mac.tenant_id = ${tx.tenantId}
    and asset_mac.asset_id = asset.id order by mac)`;
}

export interface AssetWithMacs {
  id: Id;
  customerId: Id;
  macAddresses: readonly string[];
}

/** Puts these addresses in the place of whatever the machines had; however many, with two statements. */
export async function saveMacs(tx: Tx, assets: readonly AssetWithMacs[]): Promise<void> {
  if (assets.length === 0) return;
  const ids = assets.map(({ id }) => id);
  await tx.run(
    statement(sql`delete from asset_mac where tenant_id = ${tx.tenantId} and asset_id = any(${ids}::uuid[])`),
  );
  await addMacs(tx, assets);
}

/** The same for machines that have none yet. */
export async function addMacs(tx: Tx, assets: readonly AssetWithMacs[]): Promise<void> {
  const rows = assets.flatMap(({ id: assetId, customerId, macAddresses }) =>
    macAddresses.map((mac) => ({ assetId, customerId, mac })),
  );
  await insertRows(tx, 'assetMac', { rows, types: { assetId: 'uuid', customerId: 'uuid', mac: 'text' } });
}

/** Others in use that have one of these cards, oldest first, at most five. Served by asset_mac_by_mac. */
export function assetsWithMac(tx: Tx, macs: readonly string[], butId: Id) {
  return tx.rows(
    sqlBuilder
      .selectFrom('asset')
      .select(['asset.id', 'asset.number'])
      .where('asset.tenantId', '=', tx.tenantId)
      .where('asset.id', '<>', butId)
      .where('asset.retiredAt', 'is', null)
      .where(
        'asset.id',
        'in',
        sqlBuilder
          .selectFrom('assetMac')
          .select('assetMac.assetId')
          .where('assetMac.tenantId', '=', tx.tenantId)
          .where('assetMac.mac', 'in', macs),
      )
      .orderBy('asset.createdAt')
      .limit(5),
  );
}
