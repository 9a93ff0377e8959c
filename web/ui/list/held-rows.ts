/** Rows as a reader has them before them: none is put between others, or taken away, under their hand. */
export interface HeldRows<Row> {
  rows: readonly Row[];
  /** Rows of the fresh list that are not shown yet. */
  come: number;
  /** Ids of rows that are shown, and no longer in the list. */
  gone: ReadonlySet<string>;
}

/**
 * The shown rows with what is new about them, in their places; what follows behind them is put at the end. A row is gone
 * when it is missing though one behind it is there: what only slipped behind the last page that was read is not.
 */
export function heldRows<Row>(shown: readonly Row[], fresh: readonly Row[], idOf: (row: Row) => string): HeldRows<Row> {
  const byId = new Map(fresh.map((row) => [idOf(row), row]));
  const ids = new Set(shown.map(idOf));
  const lastShown = fresh.findLastIndex((row) => ids.has(idOf(row)));
  if (lastShown === -1) return { rows: fresh, come: 0, gone: new Set() };
  const lastFresh = shown.findLastIndex((row) => byId.has(idOf(row)));
  const gone = shown
    .slice(0, lastFresh)
    .map(idOf)
    .filter((id) => !byId.has(id));
  const come = fresh.slice(0, lastShown).filter((row) => !ids.has(idOf(row))).length;
  const behind = fresh.slice(lastShown + 1);
  const rows = [...shown.map((row) => byId.get(idOf(row)) ?? row), ...behind];
  return { rows, come, gone: new Set(gone) };
}
