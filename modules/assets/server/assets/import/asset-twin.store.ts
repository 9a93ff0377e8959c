import { sql, statement } from '../../../../../platform/database/sql.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import type { Bearer } from './asset-row-doubt.rules.ts';

type Row = Bearer & { sign: string };

/** Machines in use by these serial numbers. Served by asset_by_serial. */
export async function bearersOfSerials(tx: Tx, serials: readonly string[]): Promise<Map<string, Bearer[]>> {
  if (serials.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<Row>`
      select id, number, serial_number as sign from asset
      where tenant_id = ${tx.tenantId} and serial_number = any(${[...serials]}::text[]) and retired_at is null
      order by number`),
  );
  return Map.groupBy(rows, ({ sign }) => sign);
}

/** Machines in use by these addresses of network cards. Served by asset_mac_by_mac. */
export async function bearersOfMacs(tx: Tx, macs: readonly string[]): Promise<Map<string, Bearer[]>> {
  if (macs.length === 0) return new Map();
  const rows = await tx.rows(
    statement(sql<Row>`
      select asset.id, asset.number, asset_mac.mac as sign
      from asset_mac join asset on asset.tenant_id = asset_mac.tenant_id and asset.id = asset_mac.asset_id
      where asset_mac.tenant_id = ${tx.tenantId} and asset_mac.mac = any(${[...macs]}::text[])
        and asset.retired_at is null
      order by asset.number`),
  );
  return Map.groupBy(rows, ({ sign }) => sign);
}
