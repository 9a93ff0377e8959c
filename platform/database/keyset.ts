import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import type { Page } from '../../kernel/page.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { common } from '../module/refusals.ts';
import { plannedAnew, statement } from './sql.ts';
import type { Tx } from './tx.ts';
import type { ListName } from '../crypto/cursor.ts';

export interface Keyset<Row> {
  /** Tells lists apart, filters aside: `tickets`. A cursor of one list or sort is refused by another. */
  list: string;
  /** The column sorted by, with its table (`ticket.recordedAt`), and the field of the row that holds it. */
  column: string;
  field: keyof Row & string;
  direction: 'asc' | 'desc';
  /** Rows whose column is null come last; its index must say so too (`desc nulls last`). */
  isNullable?: boolean;
  /** The column of the id that breaks ties, with its table; default `id`. */
  idColumn?: string;
}

export interface PageInput {
  cursor?: string | undefined;
  limit?: number | undefined;
}

const usualLimit = 50;

/** Any select that yields rows with an id; which tables it reads does not matter here. */
type Rows<DB, Tables extends keyof DB, Row> = SelectQueryBuilder<DB, Tables, Row>;

/**
 * One page of a list by keyset: rows after the cursor, in the order of one indexed column and the id. Refuses a
 * cursor that we did not make for this list.
 */
export async function keysetPage<DB, Tables extends keyof DB, Row extends { id: string }>(
  tx: Tx,
  builder: Rows<DB, Tables, Row>,
  keyset: Keyset<Row> & PageInput,
): Promise<Page<Row>> {
  const limit = keyset.limit ?? usualLimit;
  const name: ListName = { tenant: tx.tenantId, list: `${keyset.list} by ${keyset.column} ${keyset.direction}` };
  const ordered = inOrder(builder, keyset);
  const rows: Row[] = [];
  for (const stretch of stretches(tx, keyset, name)) {
    if (rows.length > limit) break;
    const query = stretch ? ordered.where(stretch) : ordered;
    rows.push(...(await tx.rows(plannedAnew(query.limit(limit + 1 - rows.length)))));
  }
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  if (rows.length <= limit || !last) return { items, next: null };
  // the sort field holds a plain value: text, number or null
  const value = last[keyset.field] as string | number | null;
  return { items, next: tx.cursors.write(name, { values: [value], id: last.id }) };
}

type Order = Pick<Keyset<never>, 'column' | 'idColumn' | 'direction' | 'isNullable'>;

function inOrder<DB, Tables extends keyof DB, Row>(
  builder: Rows<DB, Tables, Row>,
  { column, idColumn = 'id', direction, isNullable }: Order,
): Rows<DB, Tables, Row> {
  const order = sql.raw(isNullable ? `${direction} nulls last` : direction);
  return builder.orderBy(sql`${sql.ref(column)} ${order}`).orderBy(sql`${sql.ref(idColumn)} ${sql.raw(direction)}`);
}

/** What lies behind the cursor, in order: one stretch of the index each, as `or` would read it from its beginning. */
function stretches<Row>(tx: Tx, keyset: Keyset<Row> & PageInput, name: ListName): (RawBuilder<boolean> | null)[] {
  if (keyset.cursor === undefined) return [null];
  const after = tx.cursors.read(name, keyset.cursor);
  if (!after) throw new Refusal(common.unknownCursor, {}, 'cursor');
  const [value = null] = after.values;
  const column = sql.ref(keyset.column);
  const id = sql.ref(keyset.idColumn ?? 'id');
  const past = sql.raw(keyset.direction === 'asc' ? '>' : '<');
  if (value === null) return [sql<boolean>`(${column} is null and ${id} ${past} ${after.id})`];
  const valued = sql<boolean>`(${column}, ${id}) ${past} (${value}, ${after.id})`;
  return keyset.isNullable ? [valued, sql<boolean>`${column} is null`] : [valued];
}

/**
 * Rows counted up to 1,000: more is "1000+". With the order of the page the index that serves it serves this too: else the
 * table itself may be read from its oldest row on, past all that the list does not mean. Without it where something
 * else finds them sooner.
 */
export async function countTo1000<DB, Tables extends keyof DB, Row>(
  tx: Tx,
  builder: Rows<DB, Tables, Row>,
  order?: Order,
) {
  const many = await counted(
    tx,
    (order ? inOrder(builder, order) : builder)
      .clearSelect()
      .select(sql`1`.as('one'))
      .limit(1001),
  );
  return { value: Math.min(many, 1000), more: many > 1000 };
}

/** Every row counted: for what stands behind a figure, and must agree with it. */
export async function countExactly<DB, Tables extends keyof DB, Row>(tx: Tx, builder: Rows<DB, Tables, Row>) {
  return { value: await counted(tx, builder.clearSelect().select(sql`1`.as('one'))), more: false };
}

/** By the database: a row that is sent to be counted costs more than to find it. */
async function counted<DB, Tables extends keyof DB, Row>(tx: Tx, rows: Rows<DB, Tables, Row>): Promise<number> {
  const asked = sql<{ many: number }>`select count(*) as many from (${rows}) as counted`;
  return (await tx.first(plannedAnew(statement(asked))))?.many ?? 0;
}
