import { columnName, rowXml } from './row-xml.ts';
import type { SheetContent, SheetValue } from './sheet-column.ts';
import { workbookParts } from './workbook-parts.ts';
import { columnWidths } from './column-widths.ts';
import { packStream, type StreamedPart } from './pack-stream.ts';

/**
 * The table as an .xlsx workbook, piece by piece, as it is taken: nothing is held but the rows at hand. The head stays in
 * sight and can be filtered by; texts stay texts, whatever they look like, days and instants are Excel's own.
 */
export function writeSheet(content: SheetContent): AsyncGenerator<Uint8Array> {
  return writeSheets([content]);
}

/** Several tables as the sheets of one workbook, in their order. */
export function writeSheets(contents: readonly SheetContent[]): AsyncGenerator<Uint8Array> {
  const sheets = contents.map((content, at): StreamedPart => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    pieces: sheetXml(content),
  }));
  return packStream([...workbookParts(contents.map(({ name }) => name)), ...sheets]);
}

/** Up to this row, that of the head, the sheet stays in sight. */
function start(head: number): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">' +
    `<pane ySplit="${head}" topLeftCell="A${head + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`
  );
}

async function* sheetXml({ columns, timeZone, above = [], batches }: SheetContent): AsyncGenerator<string> {
  const toRow = rowXml(columns, timeZone);
  const head = above.length + 1;
  const begin = (rows: readonly (readonly SheetValue[])[]) =>
    `${start(head)}${columnWidths(columns, rows)}<sheetData>${toRow.above(above)}${toRow.head(head)}`;
  let number = head;
  for await (const rows of batches) {
    if (number === head) yield begin(rows);
    yield rows.map((row, at) => toRow.row(row, number + at + 1)).join('');
    number += rows.length;
  }
  if (number === head) yield begin([]);
  yield `</sheetData><autoFilter ref="A${head}:${columnName(columns.length - 1)}${number}"/></worksheet>`;
}
