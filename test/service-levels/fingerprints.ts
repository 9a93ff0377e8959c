import { sql, statement } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';

/** A hash of all rows of each table that the caller may read, by its name: what a deed wrote, and what it did not. */
export async function fingerprints(tx: Tx): Promise<Record<string, string>> {
  const tables = await tx.rows(
    statement(sql<{ name: string }>`select relname as name from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and has_table_privilege(oid, 'select')`),
  );
  const found: Record<string, string> = {};
  for (const { name } of tables) found[name] = await fingerprint(tx, name);
  return found;
}

export async function fingerprint(tx: Tx, table: string): Promise<string> {
  const rows = sql`select md5(one::text) as hash from ${sql.table(table)} as one`;
  const whole = sql<{ hash: string | null; many: number }>`
    select md5(string_agg(hash, '' order by hash)) as hash, count(*) as many from (${rows}) as hashed`;
  const { hash = null, many = 0 } = (await tx.first(statement(whole))) ?? {};
  return `${many} ${hash ?? ''}`;
}
