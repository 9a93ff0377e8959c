import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Layer } from '../../../../kernel/working-time/definition.ts';
import type { Layers } from '../../../../kernel/working-time/layers.ts';
import { layerLevels, type LayerLevel } from '../../calendar-layer.contract.ts';

/** Where something that is timed takes place. */
export interface Place {
  customerId: Id;
  /** Null: at none of the customer's sites. */
  siteId: Id | null;
}

/** Whose word a layer is, by name. */
export interface LayerPlace {
  level: LayerLevel;
  customer: { id: Id; name: string } | null;
  site: { id: Id; name: string } | null;
}

/** What a place says of days and hours from an instant on, until the next row of the same place. */
export interface LayerRow {
  id: Id;
  /** Null: the provider's. */
  customerId: Id | null;
  siteId: Id | null;
  /** Null: nothing any more. */
  layer: Layer | null;
  validFrom: Instant;
}

export type LayerRows = Partial<Record<LayerLevel, LayerRow>>;

/** The rows in force at a place for what began at `asOf` (without it: now), of the rows of it, oldest first. */
export function layersAt(rows: readonly LayerRow[], place?: Place, asOf?: Instant): LayerRows {
  const newest = (customerId: Id | null, siteId: Id | null) =>
    rows.findLast(
      (row) => row.customerId === customerId && row.siteId === siteId && (asOf === undefined || row.validFrom <= asOf),
    );
  const found: [LayerLevel, LayerRow | undefined][] = [['provider', newest(null, null)]];
  if (place) found.push(['customer', newest(place.customerId, null)]);
  if (place?.siteId) found.push(['site', newest(place.customerId, place.siteId)]);
  return Object.fromEntries(found.filter(([, row]) => row !== undefined && row.layer !== null));
}

/** The rows of one place alone. */
export function rowsOf(rows: readonly LayerRow[], { customer, site }: LayerPlace): LayerRow[] {
  return rows.filter((row) => row.customerId === (customer?.id ?? null) && row.siteId === (site?.id ?? null));
}

/** What they say. */
export function sayingOf(rows: LayerRows): Layers {
  const levels: Layers = {};
  for (const level of layerLevels) {
    const layer = rows[level]?.layer;
    if (layer) levels[level] = layer;
  }
  return levels;
}

/** What is stored of a layer: null when it says nothing. */
export function storedLayer({ week = {}, overrides = {} }: Layer): Layer | null {
  const isEmpty = Object.keys(week).length === 0 && Object.keys(overrides).length === 0;
  return isEmpty ? null : { week, overrides };
}

/** A place with those around it, the farthest first. */
export function placesUpTo({ customer, site }: LayerPlace): LayerPlace[] {
  const places: LayerPlace[] = [{ level: 'provider', customer: null, site: null }];
  if (customer) places.push({ level: 'customer', customer, site: null });
  if (site) places.push({ level: 'site', customer, site });
  return places;
}
