import type { CalendarLayerView } from '../../calendar-layer.contract.ts';
import { mayChangeLayer, type LayerCaller } from './layer.policy.ts';
import type { LayerPlace, LayerRow } from './layer.rules.ts';

/** `rows` are those of the place alone, oldest first. */
export function layerView(caller: LayerCaller, place: LayerPlace, rows: readonly LayerRow[]): CalendarLayerView {
  const newest = rows.at(-1);
  return {
    ...place,
    layer: newest?.layer ?? {},
    validFrom: newest?.validFrom ?? null,
    revision: rows.length + 1,
    abilities: mayChangeLayer(caller, place.level) ? ['change'] : [],
  };
}
