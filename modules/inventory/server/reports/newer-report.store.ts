import type { Id } from '../../../../kernel/id.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

/** Whether a later report changed the same machine. Served by inventory_report_by_asset. */
export async function newerApplied(tx: Tx, { id, assetId }: { id: Id; assetId: Id }): Promise<boolean> {
  const row = await tx.first(
    sqlBuilder
      .selectFrom('inventoryReport')
      .select('id')
      .where('tenantId', '=', tx.tenantId)
      .where('assetId', '=', assetId)
      .where('state', '=', 'applied')
      .where('effects', 'is not', null)
      .where('id', '>', id)
      .limit(1),
  );
  return row !== undefined;
}
