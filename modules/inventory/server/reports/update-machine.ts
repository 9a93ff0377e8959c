import type { Tx } from '../../../../platform/database/tx.ts';
import { fitComponents, proposeFields } from '../../../assets/index.ts';
import type { Inventory } from '../documents/inventory.rules.ts';
import { appliers, type Machine } from './appliers.ts';
import type { Applied, Effects } from './effects.rules.ts';

/**
 * Brings record and parts of a machine to what is reported of it, as far as the provider's rules let it, then what else
 * is kept of machines. Answers with what that changed; null: nothing.
 */
export async function updateMachine(
  tx: Tx,
  machine: Machine,
  { inventory, isNew, source }: { inventory: Inventory; isNew: boolean; source: 'inventory' | 'scan' },
): Promise<Effects | null> {
  const { maker, model, serialNumber, assetTag, hostName, ipAddress, operatingSystem } = inventory;
  // a part of a report that says nothing of cards leaves them as they are
  const macAddresses = inventory.macAddresses.length > 0 ? { macAddresses: [...inventory.macAddresses] } : {};
  const fields = { maker, model, serialNumber, assetTag, hostName, ipAddress, operatingSystem, ...macAddresses };
  const { applied } = await proposeFields(tx, machine.id, { fields, source });
  const { components, complete } = inventory;
  const { fitted, removed } = await fitComponents(tx, { asset: machine, source, components, complete });
  const others = await applyFurther(tx, machine, inventory);
  const isSame = Object.keys(applied).length + fitted.length + removed.length + Object.keys(others).length === 0;
  if (isSame && !isNew) return null;
  return { isNew, fields: applied, fitted, removed: removed.map(({ id: _id, ...part }) => part), others };
}

async function applyFurther(tx: Tx, machine: Machine, inventory: Inventory): Promise<Record<string, Applied>> {
  const others: Record<string, Applied> = {};
  for (const { name, apply } of appliers) {
    const applied = await apply(tx, machine, inventory);
    if (applied) others[name] = applied;
  }
  return others;
}
