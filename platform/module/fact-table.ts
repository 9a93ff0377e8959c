import type { Expression, RawBuilder } from 'kysely';
import type { Figure } from '../database/figure.ts';
import type { Tx } from '../database/tx.ts';
import type { Instant } from '../../kernel/instant.ts';

/** A question to a list, as its address takes it. */
export type ListFilter = Readonly<Record<string, string | readonly string[]>>;

export interface Measure {
  /** `overdue_rate`: in addresses, answers and the list's own filters `counted` and `missing`. */
  code: string;
  /** Its name stands under `.name`, its formula in one sentence under `.formula`. */
  textKey: string;
  unit: 'count' | 'share' | 'seconds';
  /** The requirement that defines it: `SD-09`. */
  source: string;
  figure(tx: Tx): Figure;
}

interface AnyDimension {
  code: string;
  textKey: string;
}

/** By an id or a code that stands in the row. */
export interface KeyDimension extends AnyDimension {
  kind: 'key';
  key: RawBuilder<string | null>;
  /** What a key is called; null: a text says it. */
  name?(tx: Tx, key: RawBuilder<string>): RawBuilder<string | null>;
  /** What tells two of the same name apart. */
  context?(tx: Tx, key: RawBuilder<string>): RawBuilder<string | null>;
  /** Under it the texts of delivered codes: `catalogue:channel`. */
  valueTextKey?: string;
  /** Codes in the order in which they are read; without it, what counts most comes first. */
  order?: readonly string[];
  /** What the list is asked for the rows of this key. */
  filter(key: string): ListFilter;
}

/** By months, as the provider's zone has them. */
export interface MonthDimension extends AnyDimension {
  kind: 'month';
  at: RawBuilder<Instant | null>;
  /** Names of the list's filter, from inclusive and to exclusive. */
  span: { from: string; to: string };
}

export type Dimension = KeyDimension | MonthDimension;

/** Rows of one noun from which figures are made, and the list that shows the rows behind a figure (RPT-03). */
export interface FactTable<Filter = Record<string, unknown>> {
  /** `tickets`: the report stands at `/reports/tickets`, the list at `/tickets`. */
  name: string;
  textKey: string;
  measures: readonly Measure[];
  dimensions: readonly Dimension[];
  /** Names of the filter for the period of a report. */
  period: { from: string; to: string };
  /** What expressions call a row. */
  alias: string;
  /** All that the filter means, inside the caller's walls; by the predicate of the list. */
  rows(tx: Tx, filter: Filter): Expression<unknown>;
}

export function factTable<Filter>(definition: FactTable<Filter>): FactTable {
  // rows only ever gets what the shapes of the table's own filter have parsed
  return definition as unknown as FactTable;
}
