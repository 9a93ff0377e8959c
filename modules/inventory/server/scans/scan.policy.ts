import type { InventoryScanView } from '../../inventory-scan.contract.ts';

interface Asker {
  permissions: ReadonlySet<string>;
}

/** What was read and looked at is applied or given up, once. */
export function abilitiesOn(
  { permissions }: Asker,
  { state }: Pick<InventoryScanView, 'state'>,
): InventoryScanView['abilities'] {
  return state === 'checked' && permissions.has('inventory_report.decide') ? ['confirm', 'discard'] : [];
}
