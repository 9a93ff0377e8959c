import { Refusal } from '../../../../kernel/refusal.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { InventoryScanView } from '../../inventory-scan.contract.ts';
import { readScan } from './read-scan.ts';
import { scanDiscarded } from './scan.events.ts';
import { scanRefusals } from './scan.refusals.ts';
import { discardHosts, moveScan, scanById } from './scan.store.ts';

export async function discardScan(tx: Tx, input: { inventoryScan: string }): Promise<InventoryScanView> {
  await holdRecords(tx, 'inventoryScan', [input.inventoryScan]);
  const scan = found(await scanById(tx, input.inventoryScan));
  if (scan.state !== 'checked') throw new Refusal(scanRefusals.not_checked);
  await discardHosts(tx, scan.id, 'all');
  await moveScan(tx, scan.id, { state: 'discarded' });
  await announce(tx, scanDiscarded(scan));
  return readScan(tx, input);
}
