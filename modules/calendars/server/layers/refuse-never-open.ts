import type { Id } from '../../../../kernel/id.ts';
import { millisecondsOf, type Instant } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { CalendarDefinition } from '../../../../kernel/working-time/definition.ts';
import { resolveLayers } from '../../../../kernel/working-time/layers.ts';
import { NeverOpen, WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { templateOf, type Calendar, type CalendarSaying } from '../calendars/calendar.rules.ts';
import { newestVersions } from '../calendars/calendar.store.ts';
import { layerPlace } from './layer-place.ts';
import { layerRefusals } from './layer.refusals.ts';
import { layersAt, sayingOf, type LayerRow, type Place } from './layer.rules.ts';
import { layerRowsOfAll } from './layer.store.ts';

interface Named {
  name: string;
  saying: CalendarSaying;
}

/**
 * Refuses a layer under which a calendar would never open, there or at a place below; names both. Retired ones count: who
 * had one keeps it, and goes on to time by it.
 */
export async function refuseShutByLayer(
  tx: Tx,
  { calendars, row }: { calendars: readonly Calendar[]; row: LayerRow },
): Promise<void> {
  const versions = await newestVersions(tx);
  const named = calendars.flatMap(({ id, name }): Named[] => {
    const saying = versions.get(id);
    return saying ? [{ name, saying }] : [];
  });
  const rows = [...(await layerRowsOfAll(tx)), row];
  const own = row.customerId === null ? undefined : { customerId: row.customerId, siteId: row.siteId };
  const below = placesOf(rows).filter((place) => isWithin(place, row));
  for (const place of [own, ...below]) {
    const shut = named.find((calendar) => !opensAt(place, { ...calendar, rows, now: tx.now }));
    if (shut)
      throw await refusalOf(tx, { name: shut.name, place: place === own ? undefined : place, field: 'layer.week' });
  }
}

/** Refuses a calendar that would never open at a place that changes its hours; names the place. */
export async function refuseShutAtPlaces(tx: Tx, calendar: Named): Promise<void> {
  const rows = await layerRowsOfAll(tx);
  for (const place of [undefined, ...placesOf(rows)]) {
    if (opensAt(place, { ...calendar, rows, now: tx.now })) continue;
    throw await refusalOf(tx, { name: calendar.name, place, field: 'definition.week' });
  }
}

/** The customers and sites that ever said something. */
function placesOf(rows: readonly LayerRow[]): Place[] {
  return rows.flatMap(({ customerId, siteId }) => (customerId === null ? [] : [{ customerId, siteId }]));
}

function isWithin(place: Place, { customerId, siteId }: LayerRow): boolean {
  if (customerId === null) return true;
  return place.customerId === customerId && (siteId === null || place.siteId === siteId);
}

interface Laid extends Named {
  rows: readonly LayerRow[];
  now: Instant;
}

function opensAt(place: Place | undefined, { name, saying, rows, now }: Laid): boolean {
  const resolved = resolveLayers(templateOf(saying), sayingOf(layersAt(rows, place)));
  if (opensEachWeek(resolved)) return true;
  try {
    new WorkingCalendar(name, resolved).after(millisecondsOf(now), 1);
    return true;
  } catch (error) {
    if (error instanceof NeverOpen) return false;
    throw error;
  }
}

/** Five years have 260 of each weekday: fewer dated words cannot close them all. Spares a table for each place. */
function opensEachWeek({ week, overrides = {} }: CalendarDefinition): boolean {
  return Object.keys(overrides).length < 260 && Object.values(week).some((hours) => hours.length > 0);
}

interface Shut {
  name: string;
  /** Undefined: where the caller is at. */
  place: Place | undefined;
  field: string;
}

async function refusalOf(tx: Tx, { name, place, field }: Shut): Promise<Refusal> {
  if (!place) return new Refusal(layerRefusals.never_open, { name }, field);
  return new Refusal(layerRefusals.never_open_at, { name, place: await wordsOf(tx, place) }, field);
}

async function wordsOf(tx: Tx, { customerId, siteId }: { customerId: Id; siteId: Id | null }): Promise<string> {
  const { customer, site } = await layerPlace(tx, siteId === null ? { customer: customerId } : { site: siteId });
  return [customer?.name, site?.name].filter((name) => name !== undefined).join(' · ');
}
