import type { Expression, RawBuilder } from 'kysely';
import type { Instant } from '../../kernel/instant.ts';
import type { Locale } from '../../kernel/locale.ts';
import type { Figure } from '../database/figure.ts';
import type { Tx } from '../database/tx.ts';

/** A question to a list, as its address takes it. */
export type ListFilter = Readonly<Record<string, string | readonly string[]>>;

export interface Measure {
  /** `overdue_rate`: in addresses, answers and the list's own filters `counted` and `missing`. */
  code: string;
  /** Its name stands under `.name`, its formula in one sentence under `.formula`. */
  textKey: string;
  /** Amounts are in seconds; a sum is told in hours. */
  unit: 'count' | 'share' | 'seconds' | 'hours';
  /** The requirement that defines it: `SD-09`. */
  source: string;
  /** Which of two values is the good news; left out: neither. */
  better?: 'higher' | 'lower';
  figure(tx: Tx): Figure;
}

interface AnyDimension {
  code: string;
  textKey: string;
  /** Of a field of the provider's own: what it calls it. */
  name?: Record<Locale, string>;
}

/** By an id or a code that stands in the row, or in one that the row leads to. */
export interface KeyDimension extends AnyDimension {
  kind: 'key';
  key: RawBuilder<string | null>;
  /** Where the key stands if not in the row: what is joined for it, one join a name for all dimensions that need it. */
  joined?: Joined;
  /** A record has several keys, each a row of what is joined. */
  isMultiple?: boolean;
  /** What a key is called; null: a text says it. */
  nameOf?(tx: Tx, key: RawBuilder<string>): RawBuilder<string | null>;
  /** What tells two of the same name apart. */
  context?(tx: Tx, key: RawBuilder<string>): RawBuilder<string | null>;
  /** Keys with their names, where those stand in no table. */
  words?: ReadonlyMap<string, Record<Locale, string>>;
  /** Under it the texts of delivered codes: `catalogue:channel`. */
  valueTextKey?: string;
  /** Codes in the order in which they are read; without it, what counts most comes first. */
  order?: readonly string[];
  /** What the list is asked for the rows of this key. Of lists, all must hold. */
  filter(key: string): ListFilter;
}

/** `left join <what> on <condition>`; at most one row of it for each record, unless the dimension is multiple. */
export interface Joined {
  as: string;
  join(tx: Tx): RawBuilder<unknown>;
}

export type Grain = 'hour' | 'weekday' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/** By time, as the provider's zone has it: of the instant that the report's basis says. */
export interface TimeDimension extends AnyDimension {
  kind: 'time';
  grain: Grain;
}

export type Dimension = KeyDimension | TimeDimension;

/** Which instant of a record counts for the period of a report and for time. */
export interface TimeBasis {
  /** `recorded`; records without it are meant by `without=<code>`. */
  code: string;
  textKey: string;
  at: RawBuilder<Instant | null>;
  /** Names of the list's filters, from inclusive and to exclusive; hour of the day and weekday in the provider's zone. */
  filters: { from: string; to: string; hour: string; weekday: string };
}

/** Rows of one noun from which figures are made, and the list that shows the rows behind a figure (RPT-03). */
export interface FactTable<Filter = Record<string, unknown>> {
  /** `tickets`: the report stands at `/reports/tickets`, the list at `/tickets`. */
  name: string;
  textKey: string;
  measures: readonly Measure[];
  /** Without those by time: reports have them for all. */
  dimensions: readonly KeyDimension[];
  /** By fields that the provider has added. */
  ownDimensions?(tx: Tx): Promise<readonly KeyDimension[]>;
  /** The first is meant when none is named; stocks are of that one. */
  bases: readonly [TimeBasis, ...TimeBasis[]];
  /** What expressions call a row. */
  alias: string;
  /** All that the filter means, inside the caller's walls; by the predicate of the list. */
  rows(tx: Tx, filter: Filter): Expression<unknown>;
}

export function factTable<Filter>(definition: FactTable<Filter>): FactTable {
  // rows only ever gets what the shapes of the table's own filter have parsed
  return definition as unknown as FactTable;
}
