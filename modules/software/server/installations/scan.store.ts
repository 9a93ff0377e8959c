import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { insertRows, type ColumnTypes } from '../../../../platform/database/bulk.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface Scan {
  /** Of the whole list; null: only some programs are known. */
  fingerprint: string | null;
  scannedAt: Instant;
}

export function scanOf(tx: Tx, assetId: Id): Promise<Scan | undefined> {
  return tx.first(
    sqlBuilder
      .selectFrom('softwareScan')
      .select(['fingerprint', 'scannedAt'])
      .where('tenantId', '=', tx.tenantId)
      .where('assetId', '=', assetId),
  );
}

/** Of the whole list of a machine. */
export async function saveScan(
  tx: Tx,
  { id, customerId }: { id: Id; customerId: Id },
  fingerprint: string,
): Promise<void> {
  await tx.run(
    statement(sql`
      insert into software_scan (tenant_id, asset_id, customer_id, fingerprint, scanned_at)
      values (${tx.tenantId}, ${id}, ${customerId}, ${fingerprint}, ${tx.now})
      on conflict (tenant_id, asset_id)
      do update set fingerprint = excluded.fingerprint, scanned_at = excluded.scanned_at`),
  );
}

/** The next whole list is held against what is there, though it be the same as the last one. */
export async function forgetFingerprints(tx: Tx, assetIds: readonly Id[]): Promise<void> {
  await tx.run(
    statement(sql`
      update software_scan set fingerprint = ''
      where tenant_id = ${tx.tenantId} and asset_id = any(${[...assetIds]}::uuid[]) and fingerprint is not null`),
  );
}

interface PartialScan {
  assetId: Id;
  customerId: Id;
  scannedAt: Instant;
}

const types: ColumnTypes<PartialScan> = { assetId: 'uuid', customerId: 'uuid', scannedAt: 'timestamptz' };

/** Machines of which some programs became known, and nothing was before. */
export async function addPartialScans(tx: Tx, assets: readonly { assetId: Id; customerId: Id }[]): Promise<void> {
  if (assets.length === 0) return;
  const known = await tx.rows(
    statement(sql<{ assetId: Id }>`
      select asset_id as "assetId" from software_scan
      where tenant_id = ${tx.tenantId} and asset_id = any(${assets.map(({ assetId }) => assetId)}::uuid[])`),
  );
  const there = new Set(known.map(({ assetId }) => assetId));
  const rows = assets.filter(({ assetId }) => !there.has(assetId)).map((asset) => ({ ...asset, scannedAt: tx.now }));
  await insertRows(tx, 'softwareScan', { rows, types });
}
