import type { Locale } from '../../../../kernel/locale.ts';
import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FactTable, KeyDimension } from '../../../../platform/module/fact-table.ts';

/** One condition that a report is narrowed by, as its dimension knows it. */
export interface Narrowed {
  dimension: KeyDimension;
  /** Of a key that is null it is asked that there is none. */
  keys: readonly { key: string | null; name: string | null }[];
}

interface Asked {
  /** As the report was asked, by the names of the list's filters. */
  narrowed: Readonly<Record<string, unknown>>;
  locale: Locale;
}

/** What a report was narrowed to, with the names of the keys; what no dimension knows is left out. */
export async function narrowedNames(tx: Tx, table: FactTable, { narrowed, locale }: Asked): Promise<Narrowed[]> {
  const found: Narrowed[] = [];
  for (const dimension of [...table.dimensions, ...((await table.ownDimensions?.(tx)) ?? [])]) {
    const asked = keysAsked(dimension, narrowed).map((key) => meantBy(tx, key));
    if (asked.length === 0) continue;
    const named = async (key: string | null) => ({ key, name: await nameOf(tx, dimension, { key, locale }) });
    found.push({ dimension, keys: await Promise.all(asked.map(named)) });
  }
  return found;
}

const anyKey = '?';

/**
 * The keys of a dimension that were asked for, found by how it asks for any: `categoryId` holds the key, `below` only
 * says how it is meant, and of `own` the key is what follows the name of the field.
 */
function keysAsked(dimension: KeyDimension, narrowed: Asked['narrowed']): string[] {
  return Object.entries(dimension.filter(anyKey)).flatMap(([name, pattern]) => {
    const [form = ''] = [pattern].flat();
    if (!form.endsWith(anyKey)) return [];
    const begin = form.slice(0, -anyKey.length);
    const values = [narrowed[name] ?? []].flat().map(String);
    return values.flatMap((value) => (value.startsWith(begin) ? [value.slice(begin.length)] : []));
  });
}

function meantBy(tx: Tx, key: string): string | null {
  if (key === 'none') return null;
  return key === 'me' ? tx.caller.subjectId : key;
}

async function nameOf(tx: Tx, dimension: KeyDimension, { key, locale }: { key: string | null; locale: Locale }) {
  if (key === null) return null;
  const word = dimension.words?.get(key)?.[locale];
  if (word !== undefined || !dimension.nameOf) return word ?? null;
  const name = dimension.nameOf(tx, sql`${key}`);
  const row = await tx.first(statement(sql<{ name: string | null }>`select ${name} as name`));
  return row?.name ?? null;
}
