import { csvLine, csvStart } from '../../kernel/csv.ts';
import type { SheetColumn, SheetContent, SheetValue } from './sheet-column.ts';
import { wallTimeIn } from './wall-time.ts';
import { writableText } from './writable-text.ts';

/** The table as text, in UTF-8 with a mark and lines that end in CRLF, as Excel opens it; piece by piece, as it is taken. */
export async function* writeCsv({ columns, timeZone, batches }: SheetContent): AsyncGenerator<Uint8Array> {
  const wallTime = wallTimeIn(timeZone);
  yield Buffer.from(`${csvStart}${csvLine(columns.map(({ head }) => head))}`);
  for await (const rows of batches) {
    const lines = rows.map((row) => csvLine(columns.map((column, at) => cellOf(column, row[at] ?? null, wallTime))));
    yield Buffer.from(lines.join(''));
  }
}

function cellOf({ as }: SheetColumn, value: SheetValue, wallTime: (instant: string) => string): string | number {
  if (value === null) return '';
  if (as === 'instant') return wallTime(String(value));
  return as === 'text' || as === 'day' ? writableText(String(value)) : Number(value);
}
