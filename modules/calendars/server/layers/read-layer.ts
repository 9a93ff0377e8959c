import type { Tx } from '../../../../platform/database/tx.ts';
import type { CalendarLayerView } from '../../calendar-layer.contract.ts';
import { layerPlace, type PlaceWanted } from './layer-place.ts';
import { rowsOf } from './layer.rules.ts';
import { layerRows } from './layer.store.ts';
import { layerView } from './layer.view.ts';

/** What one place says; the newest. */
export async function readLayer(tx: Tx, wanted: PlaceWanted): Promise<CalendarLayerView> {
  const place = await layerPlace(tx, wanted);
  const rows = await layerRows(tx, place.customer?.id ?? null);
  return layerView(tx.caller, place, rowsOf(rows, place));
}
