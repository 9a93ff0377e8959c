/** A row as far as its place depends on it. */
export interface Placed {
  many: number;
  cells: readonly { key: string | null; name: string | null }[];
}

/** Codes in their order for each dimension; `'ascending'` for those that sort by themselves, null: what counts most first. */
export type Order = readonly string[] | 'ascending' | null;

/** By the first dimension, then the next; what is not known stands last. */
export function inOrder<Row extends Placed>(rows: readonly Row[], orders: readonly Order[]): Row[] {
  const ranks = orders.map((order, at) => rankBy(order, rows, at));
  return rows.toSorted((one, other) => {
    for (const [at, rank] of ranks.entries()) {
      const [left, right] = [one.cells[at]?.key ?? null, other.cells[at]?.key ?? null];
      if (left === right) continue;
      if (left === null || right === null) return left === null ? 1 : -1;
      return rank(left) - rank(right) || (left < right ? -1 : 1);
    }
    return 0;
  });
}

/** Where two rank alike, the key decides: that is all that `'ascending'` needs. */
function rankBy(order: Order, rows: readonly Placed[], at: number): (key: string) => number {
  if (order === 'ascending') return () => 0;
  if (order !== null) {
    const places = new Map(order.map((key, place) => [key, place]));
    return (key) => places.get(key) ?? order.length;
  }
  const sums = new Map<string | null, number>();
  for (const { cells, many } of rows) {
    const key = cells[at]?.key ?? null;
    sums.set(key, (sums.get(key) ?? 0) + many);
  }
  return (key) => -(sums.get(key) ?? 0);
}
