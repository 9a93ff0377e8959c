import type { Layer } from '../../../../kernel/working-time/definition.ts';
import { layerFaultsOf } from '../../../../kernel/working-time/faults.ts';
import { changesBetween } from '../../../../kernel/changes.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { common, refuseStale } from '../../../../platform/module/refusals.ts';
import type { CalendarLayerView } from '../../calendar-layer.contract.ts';
import { calendarRefusals } from '../calendars/calendar.refusals.ts';
import { calendarsForChange } from '../calendars/calendar.store.ts';
import { layerPlace, type PlaceWanted } from './layer-place.ts';
import { layerChanged } from './layer.events.ts';
import { mayChangeLayer } from './layer.policy.ts';
import { rowsOf, storedLayer, type LayerRow } from './layer.rules.ts';
import { insertLayer, layerRows } from './layer.store.ts';
import { layerView } from './layer.view.ts';
import { refuseShutByLayer } from './refuse-never-open.ts';

/**
 * What a place changes of every calendar, from now on: what began before keeps the days and hours of its time (SLA-05).
 * Whoever changes calendars or layers waits for the other, so what is refused is refused of both together.
 */
export async function changeLayer(tx: Tx, input: PlaceWanted & { layer: Layer }): Promise<CalendarLayerView> {
  const place = await layerPlace(tx, input);
  const calendars = await calendarsForChange(tx);
  const rows = rowsOf(await layerRows(tx, place.customer?.id ?? null), place);
  if (!mayChangeLayer(tx.caller, place.level)) throw new Refusal(common.forbidden);
  refuseStale(tx, rows.length + 1);
  const before = rows.at(-1)?.layer ?? null;
  const after = storedLayer(input.layer);
  if (Object.keys(changesBetween({ before }, { before: after }, ['before'])).length === 0) {
    return layerView(tx.caller, place, rows);
  }
  refuseFaulty(input.layer);
  const row: LayerRow = {
    id: tx.newId(),
    customerId: place.customer?.id ?? null,
    siteId: place.site?.id ?? null,
    layer: after,
    validFrom: tx.now,
  };
  await refuseShutByLayer(tx, { calendars, row });

  await insertLayer(tx, row);
  await announce(tx, layerChanged(place, tx.tenantId, { before, after }));
  return layerView(tx.caller, place, [...rows, row]);
}

function refuseFaulty(layer: Layer): void {
  const [fault] = layerFaultsOf(layer);
  if (fault) throw new Refusal(calendarRefusals[fault.code], fault.values, `layer.${fault.path}`);
}
