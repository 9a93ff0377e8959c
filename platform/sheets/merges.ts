import type { CellObject, Range } from '@e965/xlsx';
import { SheetFault } from './sheet-fault.ts';

/** What stands in a row's cells from one column to another, both included. */
export interface Merge {
  from: number;
  to: number;
  text: string;
}

/** More pieces than any sheet of people has; overlapping merges could make any number. */
const most = 2_000_000;

/**
 * By row: the value of a merge in each of its cells, as a person reads it. Held to the rows and columns that the sheet
 * has, since merges of a whole column reach down to its end.
 */
export function spreadMerges(
  ranges: readonly Range[],
  lines: readonly (CellObject | undefined)[][],
  text: (cell: { r: number; c: number }) => string | null,
): ReadonlyMap<number, Merge[]> {
  const width = lines.reduce((widest, line) => Math.max(widest, line?.length ?? 0), 0);
  const merges = new Map<number, Merge[]>();
  let pieces = 0;
  for (const { s, e } of ranges) {
    const said = text(s);
    if (said === null) continue;
    for (let row = s.r; row <= Math.min(e.r, lines.length - 1); row += 1) {
      pieces += 1;
      if (pieces > most) throw new SheetFault('too_large');
      const merge = { from: s.c, to: Math.min(e.c, width - 1), text: said };
      const inRow = merges.get(row);
      if (inRow) inRow.push(merge);
      else merges.set(row, [merge]);
    }
  }
  return merges;
}
