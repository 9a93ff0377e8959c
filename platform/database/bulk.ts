import { sql, statement } from './sql.ts';
import type { Tx } from './tx.ts';

/** The PostgreSQL type of each of a row's fields, which are columns of their table by the same name. */
export type ColumnTypes<Row extends object> = { readonly [Field in keyof Row]-?: ColumnType };
export type ColumnType =
  | 'uuid'
  | 'text'
  | 'integer'
  | 'bigint'
  | 'boolean'
  | 'timestamptz'
  | 'date'
  | 'tsvector'
  | 'jsonb'
  | 'bytea';

/** Rows as a table: one array a column, so that a statement is as short for a thousand rows as for one. */
export function unnested<Row extends object>(rows: readonly Row[], types: ColumnTypes<Row>) {
  const columns = fieldsOf(types).map((field) => {
    const values = rows.map((row) => row[field]);
    return sql`${values}::${sql.raw(types[field])}[]`;
  });
  return sql`unnest(${sql.join(columns)})`;
}

/** Inserts all rows, however many, with one statement; `table` in camelCase. */
export async function insertRows<Row extends object>(
  tx: Tx,
  table: string,
  { rows, types }: { rows: readonly Row[]; types: ColumnTypes<Row> },
): Promise<void> {
  if (rows.length === 0) return;
  const names = sql.join(fieldsOf(types).map((field) => sql.ref(field)));
  await tx.run(
    statement(sql`
      insert into ${sql.table(table)} (tenant_id, ${names})
      select ${tx.tenantId}::uuid, given.* from ${unnested(rows, types)} as given`),
  );
}

function fieldsOf<Row extends object>(types: ColumnTypes<Row>): (keyof Row & string)[] {
  // the keys of a plain object of types
  return Object.keys(types) as (keyof Row & string)[];
}
