import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { InventoryScanView } from '../../inventory-scan.contract.ts';
import { abilitiesOn } from './scan.policy.ts';
import { scanById } from './scan.store.ts';

export async function readScan(tx: Tx, input: { inventoryScan: string }): Promise<InventoryScanView> {
  const scan = found(await scanById(tx, input.inventoryScan));
  return { ...scan, abilities: abilitiesOn(tx.caller, scan) };
}
