import { placeOf, type Cut } from './cut.rules.ts';
import type { Cell } from './group.rules.ts';

/** Where the cells of this period stand in another: spans of time by their place in it; null: it has no such place. */
export function cellsInOther(cells: readonly Cell[], own: readonly Cut[], other: readonly Cut[]): Cell[] | null {
  const moved: Cell[] = [];
  for (const [at, cell] of cells.entries()) {
    const [from, to] = [own[at], other[at]];
    if (cell.key === null || from?.kind !== 'spans' || to?.kind !== 'spans') {
      moved.push(cell);
      continue;
    }
    const span = to.spans[placeOf(from, cell.key) ?? -1];
    if (!span) return null;
    moved.push({ ...cell, key: span.key });
  }
  return moved;
}
