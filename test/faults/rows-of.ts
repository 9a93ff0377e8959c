import type pg from 'pg';

/** Every row of every table, a line each, in an order that does not depend on when they were written. */
export async function rowsOf(client: pg.Client, without: readonly string[] = []): Promise<string[]> {
  const tables = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege(oid, 'select') order by relname`,
  );
  const lines: string[] = [];
  for (const { name } of tables.rows) {
    if (without.includes(name)) continue;
    const { rows } = await client.query<{ line: string }>(
      `select row_to_json(it)::text as line from ${name} it order by row_to_json(it)::text collate "C"`,
    );
    lines.push(...rows.map(({ line }) => `${name} ${line}`));
  }
  return lines;
}
