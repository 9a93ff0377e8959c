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

/** When the span ends, or the period if it ends before. */
export function endsOf({ spans }: SpanCut, period: Period): string[] {
  return spans.map((span) => narrowed(period, span).to);
}

export function isMultiple(cut: Cut): boolean {
  return cut.kind === 'key' && cut.dimension.isMultiple === true;
}
