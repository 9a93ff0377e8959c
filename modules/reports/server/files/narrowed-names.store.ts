import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FactTable, KeyDimension } from '../../../../platform/module/fact-table.ts';

/** One condition that a report is narrowed by, as its dimension knows it. */
export interface Narrowed {
  dimension: KeyDimension;
  keys: readonly { key: string; name: string | null }[];
}

/** What a report was narrowed to, with the names of the keys; what no dimension knows is left out. */
export async function narrowedNames(
  tx: Tx,
  table: FactTable,
  narrowed: Readonly<Record<string, unknown>>,
): Promise<Narrowed[]> {
  const found: Narrowed[] = [];
  for (const [filter, value] of Object.entries(narrowed)) {
    const dimension = table.dimensions.find((one) => filter in one.filter(''));
    if (!dimension || value === undefined) continue;
    const keys = await Promise.all([value].flat().map((key) => nameOf(tx, dimension, textOf(key))));
    if (!found.some((known) => known.dimension === dimension)) found.push({ dimension, keys });
  }
  return found;
}

async function nameOf(tx: Tx, { nameOf: said }: KeyDimension, key: string) {
  if (!said || key === 'me' || key === 'none') return { key, name: null };
  const row = await tx.first(statement(sql<{ name: string | null }>`select ${said(tx, sql`${key}`)} as name`));
  return { key, name: row?.name ?? null };
}

/** As the address said it: what is no text is a yes or no. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
