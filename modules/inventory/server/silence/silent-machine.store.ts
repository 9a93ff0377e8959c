import type { ExpressionBuilder } from 'kysely';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import type { Database } from '../../../../platform/database/generated/schema.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SilentMachineRow } from '../../silent-machine.contract.ts';

export interface SilentFilter extends PageInput {
  before: Instant;
  customerId?: Id | undefined;
  status?: readonly SilentMachineRow['status'][] | undefined;
}

/** A page's key is the report's: a machine has one that is its last. */
export type SilentMachine = Omit<SilentMachineRow, 'id' | 'days' | 'report'> & { id: Id; assetId: Id };

/**
 * Machines not out of use whose last report came before then, that first. Served by inventory_report_silent and
 * inventory_report_silent_of_customer.
 */
export function silentMachines(
  tx: Tx,
  { before, customerId, status, ...page }: SilentFilter,
): Promise<Page<SilentMachine>> {
  const nameOf = (table: 'customer' | 'contact' | 'site', id: string) =>
    sql`(select jsonb_build_object('id', id, 'name', name) from ${sql.table(table)} said
      where said.tenant_id = asset.tenant_id and said.id = ${sql.ref(id)})`;
  let query = sqlBuilder
    .selectFrom('inventoryReport')
    // one by one, in the order of the reports: however few are wanted, a join would rather read all machines
    .innerJoinLateral(
      (row) => machineOf(row).as('asset'),
      (on) => on.onTrue(),
    )
    .select(['inventoryReport.id', 'inventoryReport.receivedAt as lastReportedAt', 'asset.id as assetId'])
    .select(['asset.number', 'asset.name', 'asset.status', 'asset.hostName', 'asset.ipAddress'])
    .select([
      nameOf('customer', 'inventory_report.customer_id').as('customer'),
      nameOf('contact', 'asset.user_id').as('user'),
      nameOf('site', 'asset.site_id').as('site'),
    ])
    .where('inventoryReport.tenantId', '=', tx.tenantId)
    .where('inventoryReport.isLatest', '=', true)
    .where('inventoryReport.receivedAt', '<', before)
    .where('asset.retiredAt', 'is', null)
    // a status is one of those in use by the line above; names are of the database's own
    .$castTo<SilentMachine>();
  if (customerId !== undefined) query = query.where('inventoryReport.customerId', '=', customerId);
  if (status) query = query.where('asset.status', 'in', [...status]);
  return keysetPage(tx, query, {
    list: 'silent-machines',
    column: 'inventoryReport.receivedAt',
    field: 'lastReportedAt',
    direction: 'asc',
    idColumn: 'inventoryReport.id',
    ...page,
  });
}

function machineOf(row: ExpressionBuilder<Database, 'inventoryReport'>) {
  return row
    .selectFrom('asset')
    .select(['id', 'tenantId', 'number', 'name', 'status', 'hostName', 'ipAddress', 'userId', 'siteId', 'retiredAt'])
    .whereRef('asset.tenantId', '=', 'inventoryReport.tenantId')
    .whereRef('asset.id', '=', 'inventoryReport.assetId')
    .limit(1);
}

export interface Reporting {
  reporting: number;
  silent: number;
}

/** How many machines of a customer in use report, and how many of those have not since then. Served by inventory_report_silent_of_customer. */
export async function reportingOf(tx: Tx, customerId: Id, before: Instant): Promise<Reporting> {
  const row = await tx.first(
    statement(sql<Reporting>`
      select count(*)::integer as reporting,
        (count(*) filter (where report.received_at < ${before}::timestamptz))::integer as silent
      from inventory_report report join asset on asset.tenant_id = report.tenant_id and asset.id = report.asset_id
      where report.tenant_id = ${tx.tenantId} and report.customer_id = ${customerId} and report.is_latest
        and asset.retired_at is null and asset.status = 'in_use'`),
  );
  return row ?? { reporting: 0, silent: 0 };
}
