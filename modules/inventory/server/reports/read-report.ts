import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { InventoryReportView } from '../../inventory-report.contract.ts';
import { namedReport } from './report-list.store.ts';
import { viewOf } from './report.view.ts';

export async function readReport(tx: Tx, input: { inventoryReport: string }): Promise<InventoryReportView> {
  return viewOf(tx.caller, found(await namedReport(tx, input.inventoryReport)));
}
