import { columnName, rowXml } from './row-xml.ts';
import type { SheetContent } from './sheet-column.ts';
import { workbookParts } from './workbook-parts.ts';
import { columnWidths } from './column-widths.ts';
import { packStream, type StreamedPart } from './pack-stream.ts';

/**
 * The table as an .xlsx workbook, piece by piece, as it is taken: nothing is held but the rows at hand. The head stays in
 * sight and can be filtered by; texts stay texts, whatever they look like, days and instants are Excel's own.
 */
export function writeSheet(content: SheetContent): AsyncGenerator<Uint8Array> {
  const sheet: StreamedPart = { name: 'xl/worksheets/sheet1.xml', pieces: sheetXml(content) };
  return packStream([...workbookParts(content.name), sheet]);
}

const start =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews>' +
  '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>' +
  '</sheetViews>';

async function* sheetXml({ columns, timeZone, batches }: SheetContent): AsyncGenerator<string> {
  const toRow = rowXml(columns, timeZone);
  let number = 1;
  for await (const rows of batches) {
    if (number === 1) yield `${start}${columnWidths(columns, rows)}<sheetData>${toRow.head()}`;
    yield rows.map((row, at) => toRow.row(row, number + at + 1)).join('');
    number += rows.length;
  }
  if (number === 1) yield `${start}${columnWidths(columns, [])}<sheetData>${toRow.head()}`;
  yield `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${number}"/></worksheet>`;
}
