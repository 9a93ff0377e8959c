import { takeTurn } from './reading-turns.ts';
import { batchesOf, type SheetJob } from './sheet-thread.ts';
import { type SheetLimits, sheetLimits, type SheetRow, type SheetSummary } from './sheet.ts';

export type { SheetRow, SheetSummary } from './sheet.ts';

/**
 * The sheets of an .xlsx, .xls or text file, hidden ones left out, in their order. What the file is, is told by its
 * content and not by its name. Throws `SheetFault`; `empty` when none has a filled cell.
 */
export async function listSheets(path: string, limits: SheetLimits = sheetLimits): Promise<SheetSummary[]> {
  const sheets: SheetSummary[] = [];
  for await (const batch of inTurn<SheetSummary>({ path, limits, asks: 'sheets' })) sheets.push(...batch);
  return sheets;
}

/**
 * The rows of a sheet in batches of at most 1,000, read by a thread of its own only as fast as they are taken.
 * `sheetIndex` is the place in `listSheets`. Throws `SheetFault`; whoever stops early leaves nothing behind.
 */
export async function* readRows(
  path: string,
  sheetIndex: number,
  limits: SheetLimits = sheetLimits,
): AsyncGenerator<SheetRow[]> {
  yield* inTurn<SheetRow>({ path, limits, asks: 'rows', sheetIndex });
}

async function* inTurn<Item>(job: SheetJob): AsyncGenerator<Item[]> {
  const leave = await takeTurn();
  try {
    yield* batchesOf<Item>(job);
  } finally {
    leave();
  }
}
