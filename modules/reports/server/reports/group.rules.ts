import type { Locale } from '../../../../kernel/locale.ts';
import type { Cut } from './cut.rules.ts';
import type { Tally } from './figure.rules.ts';

export interface Cell {
  key: string | null;
  name: string | null;
  context: string | null;
}

/** The records of one combination of keys; tallies by the codes of their measures. */
export interface Group {
  many: number;
  /** In the order of the cuts. */
  cells: readonly Cell[];
  tallies: Readonly<Record<string, Tally>>;
}

/** A row of a statement made of `cutColumns` and `nameColumns`: columns by the place of their cut. */
export interface GroupedRow {
  /** Of spans of time, their place from 1. */
  [key: `key${number}`]: string | number | null;
  [name: `name${number}`]: string | null;
  [context: `context${number}`]: string | null;
}

export function cellsOf(row: GroupedRow, cuts: readonly Cut[], locale: Locale): Cell[] {
  return cuts.map((cut, at) => {
    const found = row[`key${at}`] ?? null;
    const key = cut.kind === 'spans' ? (cut.spans[Number(found) - 1]?.key ?? null) : (found as string | null);
    const words = cut.kind === 'key' && key !== null ? cut.dimension.words?.get(key)?.[locale] : undefined;
    return { key, name: words ?? row[`name${at}`] ?? null, context: row[`context${at}`] ?? null };
  });
}

/** By what groups of the same keys are known. */
export function groupKey(cells: readonly Pick<Cell, 'key'>[]): string {
  return JSON.stringify(cells.map(({ key }) => key));
}

export function emptyGroup(cells: readonly Cell[]): Group {
  return { many: 0, cells, tallies: {} };
}
