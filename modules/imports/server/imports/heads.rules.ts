/** A row of a sheet, as far as heads are sought in it. */
interface Row {
  cells: readonly (string | null)[];
}

/** How far down heads are looked for: above them stand titles and remarks. */
export const headsWithin = 20;

/**
 * Place of the row that holds the heads: the first with two texts that are not numbers; in a sheet of one column, the
 * first row. -1 when there is none.
 */
export function placeOfHeads(rows: readonly Row[]): number {
  const first = rows.slice(0, headsWithin);
  const wide = first.findIndex(({ cells }) => cells.filter(isText).length >= 2);
  if (wide !== -1) return wide;
  return first.findIndex(({ cells }) => cells.some(isText));
}

function isText(cell: string | null): boolean {
  return cell !== null && !/^[\d\s.,:/+-]+$/.test(cell);
}

const mostLetters = 100;

/** Heads as people choose by them: in one line, of one length at most, and the second of the same name numbered. */
export function headsOf({ cells }: Row): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell) => {
    const head = (cell ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, mostLetters);
    const times = (seen.get(head) ?? 0) + 1;
    seen.set(head, times);
    return head === '' || times === 1 ? head : `${head} (${times})`;
  });
}
