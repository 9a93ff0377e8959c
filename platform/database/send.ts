import type pg from 'pg';
import type { CompiledQuery } from 'kysely';
import { camelCase } from './camel-case.ts';

export interface Sent<Row> {
  rows: Row[];
  count: number;
  command: string;
}

export interface Named<Row> {
  query: CompiledQuery<Row>;
  /** Under which PostgreSQL keeps it with its plan; undefined: it is planned for this once. */
  name: string | undefined;
}

/** Sends one compiled statement, prepared where it has a name; the columns of its answer are renamed to camelCase once, not row by row. */
export async function send<Row>(client: pg.ClientBase, { query, name }: Named<Row>): Promise<Sent<Row>> {
  const result = await client.query<unknown[]>({
    name,
    text: query.sql,
    values: [...query.parameters],
    rowMode: 'array',
  });
  const names = result.fields.map((field) => camelCase(field.name));
  const rows = result.rows.map((values) => named(names, values));
  // the builder knows the row's type; pg does not
  return { rows: rows as Row[], count: result.rowCount ?? 0, command: result.command };
}

/** Field by field: of a million rows, pairs to make an object of would be most of the work. */
function named(names: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  names.forEach((name, at) => {
    row[name] = values[at];
  });
  return row;
}
