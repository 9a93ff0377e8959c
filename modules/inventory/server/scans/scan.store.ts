import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { InventoryScanRow, ScanState } from '../../inventory-scan.contract.ts';

export interface NewScan {
  id: Id;
  customerId: Id;
  fileName: string;
  content: string;
  bytes: number;
  createdById: Id;
}

export type NamedScan = InventoryScanRow & { customerId: Id; content: string; revision: number };

export async function insertScan(tx: Tx, scan: NewScan): Promise<void> {
  await tx.run(
    sqlBuilder
      .insertInto('inventoryScan')
      .values({ ...scan, tenantId: tx.tenantId, createdAt: tx.now, state: 'reading' }),
  );
}

export interface ScanFilter extends PageInput {
  customerId?: Id | undefined;
  state?: readonly ScanState[] | undefined;
}

/** Newest first. Served by inventory_scan_by_time and _by_customer. */
export function pageOfScans(tx: Tx, { customerId, state, ...page }: ScanFilter): Promise<Page<NamedScan>> {
  let query = scans(tx);
  if (customerId !== undefined) query = query.where('inventoryScan.customerId', '=', customerId);
  if (state) query = query.where('inventoryScan.state', 'in', [...state]);
  return keysetPage(tx, query, {
    list: 'inventory-scans',
    column: 'inventoryScan.createdAt',
    field: 'createdAt',
    direction: 'desc',
    idColumn: 'inventoryScan.id',
    ...page,
  });
}

export function scanById(tx: Tx, id: Id): Promise<NamedScan | undefined> {
  return tx.first(scans(tx).where('inventoryScan.id', '=', id));
}

/** With what customer and sender are called, and what becomes of its hosts. Served by inventory_report_by_scan. */
function scans(tx: Tx) {
  const of = sql`tenant_id = inventory_scan.tenant_id`;
  const hosts = (which: unknown) => sql`(select count(*)::integer from inventory_report host
    where host.tenant_id = inventory_scan.tenant_id and host.scan_id = inventory_scan.id and ${which})`;
  const isNew = sql`(host.state = 'preview' and host.why is null and host.asset_id is null
    or coalesce(host.effects -> 'isNew' = 'true', false))`;
  return (
    sqlBuilder
      .selectFrom('inventoryScan')
      .select(['inventoryScan.id', 'customerId', 'fileName', 'inventoryScan.state', 'inventoryScan.why', 'content'])
      .select(['scannedAt', 'inventoryScan.createdAt', 'inventoryScan.revision'])
      .select([
        sql`(select jsonb_build_object('id', id, 'name', name) from customer
        where ${of} and id = inventory_scan.customer_id)`.as('customer'),
        sql`(select name from staff_member where ${of} and id = inventory_scan.created_by_id)`.as('by'),
        hosts(sql`true`).as('hosts'),
        hosts(sql`host.asset_id is not null and not ${isNew}`).as('known'),
        hosts(isNew).as('fresh'),
        hosts(sql`host.state in ('preview', 'review') and host.why is not null`).as('doubtful'),
      ])
      .where('inventoryScan.tenantId', '=', tx.tenantId)
      // codes: checked by the table's constraints; names and figures: of the database's own
      .$castTo<NamedScan>()
  );
}

interface Moving {
  state: ScanState;
  why?: string;
  scannedAt?: Instant | null;
}

export async function moveScan(tx: Tx, id: Id, moving: Moving): Promise<void> {
  await tx.run(
    sqlBuilder
      .updateTable('inventoryScan')
      .set((row) => ({ ...moving, revision: row('revision', '+', 1) }))
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', id),
  );
}

/** Its hosts are looked at no more: new ones, or all of them, are given up. Served by inventory_report_by_scan. */
export async function discardHosts(tx: Tx, scanId: Id, which: 'new' | 'all'): Promise<void> {
  const only = which === 'new' ? sql`and why is null and asset_id is null` : sql``;
  await tx.run(
    statement(sql`
      update inventory_report set state = 'discarded', settled_at = ${tx.now}, revision = revision + 1
      where tenant_id = ${tx.tenantId} and scan_id = ${scanId} and state = 'preview' ${only}`),
  );
}

/** The rest is applied like what agents report: weighed once more, for the record may have changed. */
export async function releaseHosts(tx: Tx, scanId: Id): Promise<void> {
  await tx.run(
    statement(sql`
      update inventory_report
      set state = 'received', why = null, confidence = null, asset_id = null, revision = revision + 1
      where tenant_id = ${tx.tenantId} and scan_id = ${scanId} and state = 'preview'`),
  );
}

/** Hosts that are to be applied, in their order. Served by inventory_report_by_scan. */
export async function hostsToApply(tx: Tx, scanId: Id): Promise<Id[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('inventoryReport')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('scanId', '=', scanId)
      .where('state', '=', 'received')
      .orderBy('id'),
  );
  return rows.map(({ id }) => id);
}
