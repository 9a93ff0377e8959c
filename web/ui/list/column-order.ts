import type { Column } from './column.ts';

type Keyed = Pick<Column<never>, 'key' | 'shown'>;

/** Columns in the order of these keys; one that cannot be taken away and is not named keeps its own place. */
export function columnsInOrder<C extends Keyed>(columns: readonly C[], keys: readonly string[]): C[] {
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const chosen = [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []);
  for (const [place, column] of columns.entries()) {
    if (column.shown === 'always' && !chosen.includes(column)) chosen.splice(place, 0, column);
  }
  return chosen;
}

/** The keys with one of them a step nearer to the beginning or the end. */
export function movedBy(keys: readonly string[], key: string, step: -1 | 1): string[] {
  const from = keys.indexOf(key);
  const to = from + step;
  if (from === -1 || to < 0 || to >= keys.length) return [...keys];
  return keys.toSpliced(from, 1).toSpliced(to, 0, key);
}

/** The keys with one of them put where another stands. */
export function movedTo(keys: readonly string[], key: string, place: string): string[] {
  const to = keys.indexOf(place);
  const from = keys.indexOf(key);
  return from === -1 || to === -1 ? [...keys] : keys.toSpliced(from, 1).toSpliced(to, 0, key);
}
