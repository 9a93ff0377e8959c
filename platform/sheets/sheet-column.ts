/** What a column holds. `instant`: ISO with zone, shown in the viewer's; `day`: `YYYY-MM-DD`. */
export interface SheetColumn {
  head: string;
  as: 'text' | 'number' | 'instant' | 'day';
}

/** Of the column's kind; null: an empty cell. */
export type SheetValue = string | number | null;

/** A table on its way into a file. */
export interface SheetContent {
  /** Of the sheet: what Excel doesn't take in a name is left out. */
  name: string;
  columns: readonly SheetColumn[];
  timeZone: string;
  /** Rows as they come, each with a value for each column. */
  batches: AsyncIterable<readonly (readonly SheetValue[])[]>;
}
