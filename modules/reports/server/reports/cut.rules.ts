import type { KeyMeaning, TimeDimension } from '../../../../kernel/measures.ts';
import type { Period } from '../../../../kernel/period.ts';
import { narrowed, type Span } from './time-axis.rules.ts';

/** A dimension, laid out for one period; statements need to know of a key also where it stands. */
export type Cut<Key extends KeyMeaning = KeyMeaning> = KeyCut<Key> | RoundCut | SpanCut;

interface KeyCut<Key extends KeyMeaning> {
  kind: 'key';
  dimension: Key;
}

/** By what comes round again: hours of the day, days of the week. */
interface RoundCut {
  kind: 'round';
  dimension: TimeDimension;
  keys: readonly string[];
}

/** By spans of time that follow each other; all records of the period lie within them. */
export interface SpanCut {
  kind: 'spans';
  dimension: TimeDimension;
  spans: readonly Span[];
}

/** Keys of time in their order; null: of keys that are known only when the records have been read. */
export function keysOnAxis(cut: Cut): readonly string[] | null {
  if (cut.kind === 'key') return null;
  return cut.kind === 'round' ? cut.keys : cut.spans.map(({ key }) => key);
}

/** How many rows time alone has: one for every place in it; null: of some keys it is known only when they are read. */
export function placesIn(cuts: readonly Cut[]): number | null {
  const axes = cuts.map(keysOnAxis);
  if (axes.length === 0 || axes.includes(null)) return null;
  return axes.reduce((places, keys) => places * (keys?.length ?? 1), 1);
}

const placesByKey = new WeakMap<SpanCut, ReadonlyMap<string, number>>();

/** Where a span stands among the others; looked up for every row, and both are many. */
export function placeOf(cut: SpanCut, key: string | null): number | undefined {
  if (key === null) return undefined;
  const known = placesByKey.get(cut);
  if (known) return known.get(key);
  const places = new Map(cut.spans.map((span, place) => [span.key, place]));
  placesByKey.set(cut, places);
  return places.get(key);
}

/** When the span ends, or the period if it ends before. */
export function endsOf({ spans }: SpanCut, period: Period): string[] {
  return spans.map((span) => narrowed(period, span).to);
}

export function isMultiple(cut: Cut): boolean {
  return cut.kind === 'key' && cut.dimension.isMultiple === true;
}
