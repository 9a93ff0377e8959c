/**
 * All rows, a batch at a time: `next` is asked for what comes after the last of the batch before, until it has nothing
 * any more. `placeOf` says where a row stands in that order.
 */
export async function* inBatches<Row, Place>(
  next: (after: Place | null) => Promise<readonly Row[]>,
  placeOf: (row: Row) => Place,
): AsyncGenerator<readonly Row[]> {
  for (let after: Place | null = null; ;) {
    const rows: readonly Row[] = await next(after);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = placeOf(last);
  }
}

/** The same of rows that are ordered by id. */
export function inBatchesById<Row extends { id: string }>(next: (after: string | null) => Promise<readonly Row[]>) {
  return inBatches(next, ({ id }) => id);
}
