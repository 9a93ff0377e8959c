/**
 * What a column holds. `instant`: ISO with zone, shown in the viewer's; `day`: `YYYY-MM-DD`; `percent`: of 1; `duration`:
 * seconds, shown as hours, minutes and seconds; `decimal`: a number to one place.
 */
export interface SheetColumn {
  head: string;
  as: 'text' | 'number' | 'instant' | 'day' | 'percent' | 'duration' | 'decimal';
}

/** Of the column's kind; null: an empty cell. */
export type SheetValue = string | number | null;

/** A table on its way into a file. */
export interface SheetContent {
  /** Of the sheet: what Excel doesn't take in a name is left out. */
  name: string;
  /** Lines that stand above the head: what it is, of when. A text file has none. */
  above?: readonly string[];
  columns: readonly SheetColumn[];
  timeZone: string;
  /** Rows as they come, each with a value for each column. */
  batches: AsyncIterable<readonly (readonly SheetValue[])[]>;
}
