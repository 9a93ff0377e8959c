import type { Tx } from '../../../../platform/database/tx.ts';
import type { CalendarLayerView } from '../../calendar-layer.contract.ts';
import { layerPlace, type PlaceWanted } from './layer-place.ts';
import { placesUpTo, rowsOf } from './layer.rules.ts';
import { layerRows } from './layer.store.ts';
import { layerView } from './layer.view.ts';

/** What one place says; the newest. */
export async function readLayer(tx: Tx, wanted: PlaceWanted): Promise<CalendarLayerView> {
  const place = await layerPlace(tx, wanted);
  const rows = await layerRows(tx, place.customer?.id ?? null);
  return layerView(tx.caller, place, rowsOf(rows, place));
}

/** What is laid on calendars at a place, the farthest first: the provider's word, the customer's, the site's. */
export async function layersOfPlace(tx: Tx, wanted: PlaceWanted): Promise<CalendarLayerView[]> {
  const place = await layerPlace(tx, wanted);
  const rows = await layerRows(tx, place.customer?.id ?? null);
  return placesUpTo(place).map((one) => layerView(tx.caller, one, rowsOf(rows, one)));
}
