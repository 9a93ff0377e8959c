import type { LayerLevel } from '../../calendar-layer.contract.ts';

export interface LayerCaller {
  permissions: ReadonlySet<string>;
  customers: 'all' | readonly string[];
}

/** The provider's word holds for all customers, so who sees only some may not say it. */
export function mayChangeLayer({ permissions, customers }: LayerCaller, level: LayerLevel): boolean {
  return permissions.has('calendar.change') && (level !== 'provider' || customers === 'all');
}
