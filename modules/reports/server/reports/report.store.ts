import type { RawBuilder } from 'kysely';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import {
  countedAmount,
  isCounted,
  isKnown,
  isMissing,
  type Figure,
  type Stock,
} from '../../../../platform/database/figure.ts';
import { plannedAnew, sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FactTable, TimeBasis } from '../../../../platform/module/fact-table.ts';
import { cutColumns, nameColumns, type ReadCut } from './cut-columns.store.ts';
import type { Tally } from './figure.rules.ts';
import { cellsOf, type Group, type GroupedRow } from './group.rules.ts';
import { unpacked } from './packed-amounts.rules.ts';
import { filterOf, type RecordsAsked } from './records.rules.ts';

/** Which records of a table a report is on. */
export interface Records extends RecordsAsked {
  table: FactTable;
  basis: TimeBasis;
  /** Of names that stand in several languages. */
  locale: Locale;
}

export type Flow = Exclude<Figure, Stock>;

export interface FlowsAsked {
  /** By their measures' codes. */
  flows: readonly { code: string; figure: Flow }[];
  cuts: readonly ReadCut[];
  /** More groups than these are not read: the answer is then one longer. */
  most: number;
}

/** Columns by the place of their measure. */
interface Raw extends GroupedRow {
  [counted: `counted${number}`]: number;
  [known: `known${number}`]: number;
  [missing: `missing${number}`]: number;
  [amounts: `amounts${number}`]: Buffer | null;
  [sum: `sum${number}`]: number | null;
}

/**
 * The figures' raw material for each combination of keys: one scan, parallel where it is long. Amounts come packed and
 * unsorted: what PostgreSQL itself has for percentiles sorts, and in one process (docs/decisions/0014).
 */
export async function groupsOf(tx: Tx, records: Records, { flows, cuts, most }: FlowsAsked): Promise<Group[]> {
  const { table } = records;
  const { joins, keys } = cutColumns(tx, cuts, records);
  const columns = [sql`count(*) as many`, ...keys, ...flows.flatMap(({ figure }, at) => columnsOf(figure, at))];
  const rows = sql`(${table.rows(tx, filterOf(records))}) as ${sql.ref(table.alias)} ${joins}`;
  const grouping = cuts.length > 0 ? sql`group by ${sql.join(cuts.map((_, at) => sql.ref(`key${at}`)))}` : sql``;
  const grouped = sql`select ${sql.join(columns)} from ${rows} ${grouping} limit ${most + 1}`;
  const named = sql.join([sql`grouped.*`, ...nameColumns(tx, cuts)]);
  const [, , found] = await Promise.all([
    tx.run(statement(enoughMemory)),
    tx.run(statement(readsInOrder)),
    tx.rows(plannedAnew(statement(sql<Raw & { many: number }>`select ${named} from (${grouped}) as grouped`))),
  ]);
  return found.map((row) => ({
    many: row.many,
    cells: cellsOf(row, cuts, records.locale),
    tallies: Object.fromEntries(flows.map(({ code }, at) => [code, tallyOf(row, at)])),
  }));
}

/** A million amounts of three measures are 24 MB, which must not go through files. */
const enoughMemory = sql`set local work_mem = '32MB'`;
/** An index that holds all that is asked is read from end to end, a tenth of the table's bytes: no disk is a wheel any more. */
const readsInOrder = sql`set local random_page_cost = 1.1`;

/** The first and the last instant among the rows; null when there is none. Served by the index over that instant. */
export async function spanOf(tx: Tx, records: Records): Promise<{ first: Instant; last: Instant } | null> {
  const { table, basis } = records;
  const rows = sql`(${table.rows(tx, filterOf(records))}) as ${sql.ref(table.alias)}`;
  const edges = sql`min(${basis.at}) as first, max(${basis.at}) as last`;
  const span = await tx.first(
    plannedAnew(statement(sql<{ first: Instant | null; last: Instant | null }>`select ${edges} from ${rows}`)),
  );
  return span && span.first !== null && span.last !== null ? { first: span.first, last: span.last } : null;
}

function columnsOf(figure: Flow, at: number): RawBuilder<unknown>[] {
  const count = (name: string, condition: RawBuilder<boolean>) =>
    sql`count(*) filter (where ${condition}) as ${sql.ref(`${name}${at}`)}`;
  const missing = count('missing', isMissing(figure));
  switch (figure.kind) {
    case 'amounts': {
      const packed = sql`string_agg(float8send(${countedAmount(figure)}), ''::bytea)`;
      return [sql`${packed} as ${sql.ref(`amounts${at}`)}`, missing];
    }
    case 'sum':
      return [
        sql`sum(${countedAmount(figure)})::double precision as ${sql.ref(`sum${at}`)}`,
        count('counted', isCounted(figure)),
        missing,
      ];
    case 'rate':
      return [count('counted', isCounted(figure)), count('known', isKnown(figure)), missing];
    default:
      return [count('counted', isCounted(figure)), missing];
  }
}

function tallyOf(row: Raw, at: number): Tally {
  const amounts = unpacked(row[`amounts${at}`] ?? null);
  const counted = row[`counted${at}`] ?? amounts.length;
  const missing = row[`missing${at}`] ?? 0;
  return { counted, known: row[`known${at}`] ?? counted, missing, sum: row[`sum${at}`] ?? 0, amounts };
}
