import type { LayerLevel } from '../../calendar-layer.contract.ts';
import type { Caller } from '../../../../platform/database/caller.ts';

/** The provider's word holds for all customers, so who sees only some may not say it. */
export function mayChangeLayer({ permissions, customers }: Caller, level: LayerLevel): boolean {
  return permissions.has('calendar.change') && (level !== 'provider' || customers === 'all');
}
