import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enterAsset } from '../../../assets/index.ts';
import { codeExists } from '../../../catalogue/index.ts';
import type { Inventory } from '../documents/inventory.rules.ts';
import { inventorySetting } from '../settings/inventory-setting.store.ts';

/** A machine that nobody has entered yet, with the little that it takes, in the status that the provider wants. */
export async function enterMachine(
  tx: Tx,
  customerId: Id,
  { inventory, source }: { inventory: Inventory; source: 'inventory' | 'scan' },
): Promise<Id> {
  const { hostName, model, serialNumber, deviceId, ipAddress } = inventory;
  const name = hostName ?? model ?? serialNumber ?? deviceId ?? ipAddress ?? 'PC';
  const kind = (await codeExists(tx, 'asset_kind', inventory.kind)) ? inventory.kind : 'other';
  const { entryStatus: status } = await inventorySetting(tx);
  return enterAsset(tx, { customerId, name: name.slice(0, 100), kind, status }, source);
}
