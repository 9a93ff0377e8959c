import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeInventorySetting as endpoint, InventorySettingView } from '../../inventory-setting.contract.ts';
import { inventorySettingChanged } from './inventory-setting.events.ts';
import { inventorySetting, saveInventorySetting } from './inventory-setting.store.ts';

export async function changeInventorySetting(tx: Tx, given: InputOf<typeof endpoint>): Promise<InventorySettingView> {
  const before = await inventorySetting(tx);
  refuseStale(tx, before.revision);
  const wanted = { ...before, ...given };
  const changes = changesBetween(before, wanted, ['keepDays', 'silentDays', 'entryStatus']);
  if (Object.keys(changes).length === 0) return before;
  const after = { ...wanted, revision: before.revision + 1 };
  await saveInventorySetting(tx, after);
  await announce(tx, inventorySettingChanged(tx.tenantId, changes));
  return after;
}
