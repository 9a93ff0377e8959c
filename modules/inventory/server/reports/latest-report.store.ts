import type { Id } from '../../../../kernel/id.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/**
 * This is the last that was heard of its machine, unless something newer was applied already. Scans do not count: they
 * say that something answered, not that its agent is well. Served by inventory_report_latest.
 */
export async function markLatest(tx: Tx, { id, assetId }: { id: Id; assetId: Id }): Promise<void> {
  const latest = sql`tenant_id = ${tx.tenantId} and asset_id = ${assetId} and is_latest`;
  await tx.run(statement(sql`update inventory_report set is_latest = false where ${latest} and id < ${id}`));
  await tx.run(
    statement(sql`
      update inventory_report set is_latest = true
      where tenant_id = ${tx.tenantId} and id = ${id} and source <> 'scan'
        and not exists (select from inventory_report where ${latest})`),
  );
}

/** After one was taken back: the one applied before it is the last again. Served by inventory_report_by_asset. */
export async function fallBackToLatest(tx: Tx, assetId: Id): Promise<void> {
  const of = sql`tenant_id = ${tx.tenantId} and asset_id = ${assetId}`;
  await tx.run(
    statement(sql`
      update inventory_report set is_latest = false where ${of} and is_latest and state <> 'applied'`),
  );
  await tx.run(
    statement(sql`
      update inventory_report set is_latest = true
      where tenant_id = ${tx.tenantId}
        and id = (select id from inventory_report where ${of} and state = 'applied' and source <> 'scan'
          order by received_at desc, id desc limit 1)
        and not exists (select from inventory_report where ${of} and is_latest)`),
  );
}
