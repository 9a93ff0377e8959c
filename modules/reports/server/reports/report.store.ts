import type { RawBuilder } from 'kysely';
import type { Instant } from '../../../../kernel/instant.ts';
import { isCounted, isKnown, isMissing, type Figure } from '../../../../platform/database/figure.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Dimension, FactTable, Measure, MonthDimension } from '../../../../platform/module/fact-table.ts';
import type { Tally } from './figure.rules.ts';
import type { Month } from './period.rules.ts';

/** Which records of the table; the filter's values are as the table's own shapes have parsed them. */
export interface Records {
  table: FactTable;
  filter: Record<string, unknown>;
}

/** A dimension, and of a dimension of months all that there are, in order. */
export interface Cut {
  dimension: Dimension;
  months: readonly Month[];
}

/** The records of one combination of keys. */
export interface Group {
  many: number;
  /** In the order of the cuts. */
  cells: { key: string | null; name: string | null; context: string | null }[];
  /** In the order of the measures. */
  tallies: Tally[];
}

/** Columns by their place: key, name and context of dimensions; what measures count, know, miss, and amounts as bytes. */
interface Raw {
  many: number;
  [key: `key${number}`]: string | number | null;
  [name: `name${number}`]: string | null;
  [context: `context${number}`]: string | null;
  [counted: `counted${number}`]: number;
  [known: `known${number}`]: number;
  [missing: `missing${number}`]: number;
  [amounts: `amounts${number}`]: Buffer | null;
}

/**
 * The figures' raw material for each combination of keys: one scan, parallel where it is long. Amounts come packed
 * and unsorted, as nothing in PostgreSQL that orders them runs in parallel (docs/decisions: percentiles).
 */
export async function groupsOf(tx: Tx, { table, filter }: Records, asked: Asked): Promise<Group[]> {
  const { measures, cuts } = asked;
  const columns = [
    sql`count(*) as many`,
    ...cuts.map((cut, at) => sql`${keyOf(cut)} as ${sql.ref(`key${at}`)}`),
    ...measures.flatMap((measure, at) => columnsOf(measure.figure(tx), at)),
  ];
  const keys = cuts.map((_, at) => sql.ref(`key${at}`));
  const grouping = keys.length > 0 ? sql`group by ${sql.join(keys)}` : sql``;
  const grouped = sql`select ${sql.join(columns)} from (${table.rows(tx, filter)}) as ${sql.ref(table.alias)} ${grouping}`;
  const names = cuts.flatMap((cut, at) => namesOf(tx, cut, at));
  const rows = await tx.rows(
    statement(sql<Raw>`select ${sql.join([sql`grouped.*`, ...names])} from (${grouped}) as grouped`),
  );
  return rows.map((row) => groupOf(row, cuts, measures.length));
}

/** The first and the last instant among the rows; null when there is none. Served by the index over that instant. */
export async function spanOf(tx: Tx, { table, filter }: Records, { at }: MonthDimension) {
  const rows = sql`(${table.rows(tx, filter)}) as ${sql.ref(table.alias)}`;
  const asked = sql<{ first: Instant | null; last: Instant | null }>`select min(${at}) as first, max(${at}) as last`;
  const span = await tx.first(statement(sql<{ first: Instant | null; last: Instant | null }>`${asked} from ${rows}`));
  return span && span.first !== null && span.last !== null ? { first: span.first, last: span.last } : null;
}

interface Asked {
  measures: readonly Measure[];
  cuts: readonly Cut[];
}

function keyOf({ dimension, months }: Cut): RawBuilder<unknown> {
  if (dimension.kind === 'key') return dimension.key;
  // twice as fast as date_trunc in a zone, and by the very instants that the drill-down asks for
  return sql`width_bucket(${dimension.at}, ${months.map(({ from }) => from)}::timestamptz[])`;
}

function columnsOf(figure: Figure, at: number): RawBuilder<unknown>[] {
  const counts = { counted: isCounted(figure), known: isKnown(figure), missing: isMissing(figure) };
  const columns = Object.entries(counts).map(
    ([name, condition]) => sql`count(*) filter (where ${condition}) as ${sql.ref(`${name}${at}`)}`,
  );
  if (figure.kind !== 'amounts') return columns;
  const packed = sql`string_agg(float8send(${figure.of}), ''::bytea) filter (where ${counts.counted})`;
  return [...columns, sql`${packed} as ${sql.ref(`amounts${at}`)}`];
}

function namesOf(tx: Tx, { dimension }: Cut, at: number): RawBuilder<unknown>[] {
  if (dimension.kind !== 'key') return [];
  const key = sql.ref<string>(`grouped.key${at}`);
  const { name, context } = dimension;
  return [
    ...(name ? [sql`${name(tx, key)} as ${sql.ref(`name${at}`)}`] : []),
    ...(context ? [sql`${context(tx, key)} as ${sql.ref(`context${at}`)}`] : []),
  ];
}

function groupOf(row: Raw, cuts: readonly Cut[], measures: number): Group {
  return {
    many: row.many,
    cells: cuts.map(({ months }, at) => {
      const key = row[`key${at}`] ?? null;
      return {
        key: typeof key === 'number' ? (months[key - 1]?.month ?? null) : key,
        name: row[`name${at}`] ?? null,
        context: row[`context${at}`] ?? null,
      };
    }),
    tallies: Array.from({ length: measures }, (_, at) => ({
      counted: row[`counted${at}`] ?? 0,
      known: row[`known${at}`] ?? 0,
      missing: row[`missing${at}`] ?? 0,
      amounts: unpacked(row[`amounts${at}`] ?? null),
    })),
  };
}

/** Of 8 bytes each, the highest first, as PostgreSQL sends them. */
function unpacked(bytes: Buffer | null): Float64Array {
  if (bytes === null) return new Float64Array();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const amounts = new Float64Array(bytes.length / 8);
  for (let at = 0; at < amounts.length; at++) amounts[at] = view.getFloat64(at * 8);
  return amounts;
}
