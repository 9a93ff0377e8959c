import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ReportSource, ReportState } from '../../inventory-report.contract.ts';
import { reports, type InventoryReport } from './report.store.ts';

/** With what its customer, its machine, its token and whoever decided are called. */
export interface NamedReport extends InventoryReport {
  customer: string;
  token: string | null;
  scan: string | null;
  machine: { id: Id; number: string; name: string } | null;
  decidedBy: string | null;
}

export interface ReportFilter extends PageInput {
  state?: readonly ReportState[] | undefined;
  customerId?: Id | undefined;
  assetId?: Id | undefined;
  source?: readonly ReportSource[] | undefined;
  scanId?: Id | undefined;
}

/** Newest first. Served by inventory_report_by_time, _by_state, _by_customer, _by_asset, _by_scan. */
export function pageOfReports(
  tx: Tx,
  { state, customerId, assetId, source, scanId, ...page }: ReportFilter,
): Promise<Page<NamedReport>> {
  let query = named(tx);
  if (state) query = query.where('inventoryReport.state', 'in', [...state]);
  if (customerId !== undefined) query = query.where('inventoryReport.customerId', '=', customerId);
  if (assetId !== undefined) query = query.where('inventoryReport.assetId', '=', assetId);
  if (source) query = query.where('inventoryReport.source', 'in', [...source]);
  if (scanId !== undefined) query = query.where('inventoryReport.scanId', '=', scanId);
  return keysetPage(tx, query, {
    list: 'inventory-reports',
    column: 'inventoryReport.receivedAt',
    field: 'receivedAt',
    direction: 'desc',
    idColumn: 'inventoryReport.id',
    ...page,
  });
}

export function namedReport(tx: Tx, id: Id): Promise<NamedReport | undefined> {
  return tx.first(named(tx).where('inventoryReport.id', '=', id));
}

function named(tx: Tx) {
  const nameIn = (table: 'customer' | 'inventory_token' | 'staff_member', column: string) =>
    sql`(select name from ${sql.table(table)} said
      where said.tenant_id = inventory_report.tenant_id and said.id = ${sql.ref(`inventory_report.${column}`)})`;
  const machine = sql`(select jsonb_build_object('id', id, 'number', number, 'name', name) from asset
    where asset.tenant_id = inventory_report.tenant_id and asset.id = inventory_report.asset_id)`;
  return reports(tx)
    .select([
      nameIn('customer', 'customer_id').as('customer'),
      nameIn('inventory_token', 'token_id').as('token'),
      nameIn('staff_member', 'decided_by_id').as('decidedBy'),
      machine.as('machine'),
      sql`(select file_name from inventory_scan scan
        where scan.tenant_id = inventory_report.tenant_id and scan.id = inventory_report.scan_id)`.as('scan'),
    ])
    .$castTo<NamedReport>();
}
