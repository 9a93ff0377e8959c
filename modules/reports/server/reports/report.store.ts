import type { RawBuilder } from 'kysely';
import type { Instant } from '../../../../kernel/instant.ts';
import { countedAmount, isCounted, isKnown, isMissing, type Figure } from '../../../../platform/database/figure.ts';
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

/** Columns by the place of their dimension or measure. */
interface Raw {
  many: number;
  /** Of months, the instant at which they begin. */
  [key: `key${number}`]: string | null;
  [name: `name${number}`]: string | null;
  [context: `context${number}`]: string | null;
  [counted: `counted${number}`]: number;
  [known: `known${number}`]: number;
  [missing: `missing${number}`]: number;
  [amounts: `amounts${number}`]: Buffer | null;
}

/**
 * The figures' raw material for each combination of keys: one scan, parallel where it is long. Amounts come packed and
 * unsorted: what PostgreSQL itself has for percentiles sorts, and in one process (docs/decisions/0014).
 */
export async function groupsOf(tx: Tx, { table, filter }: Records, { measures, cuts }: Asked): Promise<Group[]> {
  const columns = [
    sql`count(*) as many`,
    ...cuts.map((cut, at) => sql`${keyOf(cut, at)} as ${sql.ref(`key${at}`)}`),
    ...measures.flatMap((measure, at) => columnsOf(measure.figure(tx), at)),
  ];
  const rows = sql`(${table.rows(tx, filter)}) as ${sql.ref(table.alias)} ${sql.join(cuts.map(monthsOf), sql` `)}`;
  const keys = cuts.map((_, at) => sql.ref(`key${at}`));
  const grouping = keys.length > 0 ? sql`group by ${sql.join(keys)}` : sql``;
  const grouped = sql`select ${sql.join(columns)} from ${rows} ${grouping}`;
  const named = sql.join([sql`grouped.*`, ...cuts.flatMap((cut, at) => namesOf(tx, cut, at))]);
  const [, found] = await Promise.all([
    tx.run(statement(enoughMemory)),
    tx.rows(statement(sql<Raw>`select ${named} from (${grouped}) as grouped`)),
  ]);
  return found.map((row) => groupOf(row, cuts, measures.length));
}

/** A million amounts of three measures are 24 MB, which must not go through files. */
const enoughMemory = sql`set local work_mem = '32MB'`;

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

function keyOf({ dimension }: Cut, at: number): RawBuilder<unknown> {
  return dimension.kind === 'key' ? dimension.key : sql.ref(`month${at}.begins`);
}

/**
 * Months are joined, by the very instants that the drill-down asks for: half the price of date_trunc in a zone, and of
 * a joined table PostgreSQL knows how few rows it has; of an expression it would expect as many months as records.
 */
function monthsOf({ dimension, months }: Cut, at: number): RawBuilder<unknown> {
  if (dimension.kind === 'key') return sql``;
  const begins = sql`${months.map(({ from }) => from)}::timestamptz[]`;
  const month = sql.ref(`month${at}`);
  return sql`left join unnest(${begins}) with ordinality as ${month} (begins, place)
    on ${month}.place = width_bucket(${dimension.at}, ${begins})`;
}

function columnsOf(figure: Figure, at: number): RawBuilder<unknown>[] {
  const count = (name: string, condition: RawBuilder<boolean>) =>
    sql`count(*) filter (where ${condition}) as ${sql.ref(`${name}${at}`)}`;
  const missing = count('missing', isMissing(figure));
  switch (figure.kind) {
    case 'amounts': {
      const packed = sql`string_agg(float8send(${countedAmount(figure)}), ''::bytea)`;
      return [sql`${packed} as ${sql.ref(`amounts${at}`)}`, missing];
    }
    case 'rate':
      return [count('counted', isCounted(figure)), count('known', isKnown(figure)), missing];
    default:
      return [count('counted', isCounted(figure)), missing];
  }
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
    cells: cuts.map(({ dimension, months }, at) => {
      const key = row[`key${at}`] ?? null;
      const month = months.find(({ from }) => from === key);
      return {
        key: dimension.kind === 'key' ? key : (month?.month ?? null),
        name: row[`name${at}`] ?? null,
        context: row[`context${at}`] ?? null,
      };
    }),
    tallies: Array.from({ length: measures }, (_, at) => {
      const amounts = unpacked(row[`amounts${at}`] ?? null);
      const counted = row[`counted${at}`] ?? amounts.length;
      return { counted, known: row[`known${at}`] ?? counted, missing: row[`missing${at}`] ?? 0, amounts };
    }),
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
