/** A sheet of a file, as people see it at the foot of the window; a text file has one, without a name. */
export interface SheetSummary {
  name: string;
  /** Rows with anything in them: those that `readRows` gives. */
  rowCount: number;
}

export interface SheetRow {
  /** As the sheet counts, from 1; rows without anything in them are left out, so numbers may skip. */
  number: number;
  /** As a person reads them; null: empty. Ends with the last one that is filled, so rows differ in length. */
  cells: readonly (string | null)[];
}

/** A file that is open for reading; rows are made as they are taken. */
export interface OpenSheet {
  name: string;
  rows(): Iterable<SheetRow>;
}

export interface SheetLimits {
  /** Of the file. */
  bytes: number;
  /** Of what the file holds once it is unpacked. */
  unpackedBytes: number;
  /** How many times larger than itself a file may become; small files may always. */
  ratio: number;
  /** Parts of a packed file. */
  parts: number;
  rows: number;
  columns: number;
  /** For each batch, the first with opening: the largest workbook takes ten on an idle machine, more on a busy one. */
  seconds: number;
  /** What the thread that reads may hold. */
  megabytes: number;
}

export const sheetLimits: SheetLimits = {
  bytes: 64 * 1024 * 1024,
  unpackedBytes: 512 * 1024 * 1024,
  ratio: 200,
  parts: 5000,
  rows: 200_000,
  columns: 200,
  seconds: 180,
  megabytes: 1024,
};
