import type { Expression, RawBuilder } from 'kysely';
import type { Instant } from '../../kernel/instant.ts';
import type { BasisMeaning, KeyMeaning, MeasureMeaning, TimeDimension } from '../../kernel/measures.ts';
import type { Figure } from '../database/figure.ts';
import type { Tx } from '../database/tx.ts';

export interface Measure extends MeasureMeaning {
  figure(tx: Tx): Figure;
}

/** By an id or a code that stands in the row, or in one that the row leads to. */
export interface KeyDimension extends KeyMeaning {
  key: RawBuilder<string | null>;
  /** Where the key stands if not in the row: what is joined for it, one join a name for all dimensions that need it. */
  joined?: Joined;
  /** What a key is called; null: a text says it. */
  nameOf?(tx: Tx, key: RawBuilder<string>): RawBuilder<string | null>;
  /** What tells two of the same name apart. */
  context?(tx: Tx, key: RawBuilder<string>): RawBuilder<string | null>;
}

/** `left join <what> on <condition>`; at most one row of it for each record, unless the dimension is multiple. */
export interface Joined {
  as: string;
  join(tx: Tx): RawBuilder<unknown>;
}

export type Dimension = KeyDimension | TimeDimension;

export interface TimeBasis extends BasisMeaning {
  at: RawBuilder<Instant | null>;
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
