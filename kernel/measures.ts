import type { Locale } from './locale.ts';

/*
 * What reports count, and by what, as far as it is said in words: rules and views know no SQL. How each is read off the
 * rows, platform/module/fact-table.ts adds.
 */

/** A question to a list, as its address takes it. */
export type ListFilter = Readonly<Record<string, string | readonly string[]>>;

export interface MeasureMeaning {
  /** `overdue_rate`: in addresses, answers and the list's own filters `counted` and `missing`. */
  code: string;
  /** Its name stands under `.name`, its formula in one sentence under `.formula`. */
  textKey: string;
  /**
   * Amounts are in seconds, ratios told in percent (1.2 of what was promised), or scores (stars); a sum is told in hours.
   */
  unit: 'count' | 'share' | 'seconds' | 'ratio' | 'score' | 'hours';
  /** The requirement that defines it: `SD-09`. */
  source: string;
  /** Which of two values is the good news; left out: neither. */
  better?: 'higher' | 'lower';
}

/** Whether it is told as statistics of the records' amounts, not as one number. */
export function isSpread(unit: MeasureMeaning['unit']): boolean {
  return unit === 'seconds' || unit === 'ratio' || unit === 'score';
}

interface AnyDimension {
  code: string;
  textKey: string;
  /** Of a field of the provider's own: what it calls it. */
  name?: Record<Locale, string>;
}

/** By an id or a code. */
export interface KeyMeaning extends AnyDimension {
  kind: 'key';
  /** A record has several keys, each a row of what is joined. */
  isMultiple?: boolean;
  /** Keys with their names, where those stand in no table. */
  words?: ReadonlyMap<string, Record<Locale, string>>;
  /** Under it the texts of delivered codes: `catalogue:channel`. */
  valueTextKey?: string;
  /** Codes in the order in which they are read; without it, what counts most comes first. */
  order?: readonly string[];
  /** What the list is asked for the rows of this key. Of lists, all must hold. */
  filter(key: string): ListFilter;
}

/** What time is divided into: `hour` of the day and `weekday` come round again, the others follow each other. */
export const grains = ['hour', 'weekday', 'day', 'week', 'month', 'quarter', 'year'] as const;
export type Grain = (typeof grains)[number];

/** By time, as the provider's zone has it: of the instant that the report's basis says. */
export interface TimeDimension extends AnyDimension {
  kind: 'time';
  grain: Grain;
}

export type DimensionMeaning = KeyMeaning | TimeDimension;

/** Which instant of a record counts for the period of a report and for time. */
export interface BasisMeaning {
  /** `recorded`; records without it are meant by `without=<code>`. */
  code: string;
  textKey: string;
  /** Names of the list's filters, from inclusive and to exclusive; hour of the day and weekday in the provider's zone. */
  filters: { from: string; to: string; hour: string; weekday: string };
}
