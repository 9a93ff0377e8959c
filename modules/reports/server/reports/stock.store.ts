import type { Instant } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Stock } from '../../../../platform/database/figure.ts';
import { plannedAnew, sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { endsOf, type SpanCut } from './cut.rules.ts';
import { cutColumns, nameColumns, type ReadCut } from './cut-columns.store.ts';
import { cellsOf, type Cell, type GroupedRow } from './group.rules.ts';
import { filterBefore } from './records.rules.ts';
import type { Records } from './report.store.ts';

/** How many are there at one instant, of one combination of keys. */
export interface StockGroup {
  /** At the end of the whole period; else at that of a span. */
  isAtEnd: boolean;
  cells: readonly Cell[];
  counted: number;
  missing: number;
}

interface StockAsked {
  figure: Stock;
  cuts: readonly ReadCut[];
  /** Rows of the report. */
  most: number;
}

/** Groups of a report of so many rows: of each row one, and of what is there at the end another. */
export function mostStocks(rows: number): number {
  return rows * 2;
}

interface Raw extends GroupedRow {
  place: number;
  counted: number;
  missing: number;
}

/**
 * A stock by spans of time is what was there at the end of each: a record stands at every end between its coming and its
 * leaving, found by its places among the ends, in one scan. Of more groups than a report can have, one more is read.
 */
export async function stockOf(tx: Tx, records: Records, { figure, cuts, most }: StockAsked): Promise<StockGroup[]> {
  const { table, period } = records;
  const spans = cuts.find((cut): cut is SpanCut => cut.kind === 'spans');
  const end: Instant = period.to ?? 'infinity';
  const ends = [...(spans ? endsOf(spans, period) : []), end];
  const others = cuts.filter((cut) => cut !== spans);
  const { joins, keys } = cutColumns(tx, others, records);
  const array = sql`${ends}::timestamptz[]`;
  const rows = sql`(${table.rows(tx, filterBefore(records, period.to))}) as ${sql.ref(table.alias)} ${joins}
    cross join lateral generate_series(
      width_bucket(${figure.entered}, ${array}) + 1,
      coalesce(width_bucket(${figure.left}, ${array}), ${ends.length}::integer)) as place`;
  const counts = sql`count(*) filter (where ${figure.isKnown}) as counted,
    count(*) filter (where not ${figure.isKnown}) as missing`;
  const grouping = sql.join([sql`place`, ...others.map((_, at) => sql.ref(`key${at}`))]);
  const grouped = sql`select ${sql.join([sql`place`, counts, ...keys])} from ${rows}
    where coalesce(${figure.left} >= ${ends[0]}, true) group by ${grouping} limit ${mostStocks(most) + 1}`;
  const named = sql.join([sql`grouped.*`, ...nameColumns(tx, others)]);
  const found = await tx.rows(plannedAnew(statement(sql<Raw>`select ${named} from (${grouped}) as grouped`)));
  return found.map((row) => stockGroup(row, { cuts, spans, others, locale: records.locale }));
}

interface Laid {
  cuts: readonly ReadCut[];
  spans: SpanCut | undefined;
  /** The cuts without the one by spans. */
  others: readonly ReadCut[];
  locale: Locale;
}

function stockGroup(row: Raw, { cuts, spans, others, locale }: Laid): StockGroup {
  const cells = cellsOf(row, others, locale);
  const { counted, missing, place } = row;
  const span = spans?.spans[place - 1];
  if (!spans || !span) return { isAtEnd: true, cells, counted, missing };
  const at = cuts.indexOf(spans);
  const spanCell = { key: span.key, name: null, context: null };
  return { isAtEnd: false, cells: cells.toSpliced(at, 0, spanCell), counted, missing };
}
