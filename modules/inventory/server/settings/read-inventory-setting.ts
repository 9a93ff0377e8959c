import type { Tx } from '../../../../platform/database/tx.ts';
import type { InventorySettingView } from '../../inventory-setting.contract.ts';
import { inventorySetting } from './inventory-setting.store.ts';

export function readInventorySetting(tx: Tx): Promise<InventorySettingView> {
  return inventorySetting(tx);
}
