import { readFile, stat } from 'node:fs/promises';
import { decodeText } from './decode-text.ts';
import { delimitedRows } from './delimited-rows.ts';
import { kindOfContent } from './kind-of-content.ts';
import { readWorkbook } from './read-workbook.ts';
import { SheetFault } from './sheet-fault.ts';
import type { OpenSheet, SheetLimits } from './sheet.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

/** The sheets of a file that can be seen; which kind of file it is, is told by its first bytes. */
export async function openSheets(path: string, limits: SheetLimits): Promise<OpenSheet[]> {
  const { size } = await stat(path);
  if (size === 0) throw new SheetFault('empty');
  if (size > limits.bytes) throw new SheetFault('too_large');
  const content = await readFile(path);
  switch (kindOfContent(content)) {
    case 'packed':
      return readWorkbook(await unpackWorkbook(content, limits));
    case 'workbook':
      return readWorkbook(content);
    case 'other':
      throw new SheetFault('not_a_sheet');
    case 'text':
      return textSheets(content);
  }
}

/** Delimited text; or one of the two that programs write and call .xls: a table in HTML, and Excel's own XML of 2003. */
function textSheets(content: Buffer): OpenSheet[] {
  const text = decodeText(content);
  if (text === null) throw new SheetFault('not_a_sheet');
  const beginning = text.slice(0, 4000).trimStart();
  if (!beginning.startsWith('<')) return [{ name: '', rows: () => delimitedRows(text) }];
  if (/<table|urn:schemas-microsoft-com:office:spreadsheet/i.test(text)) return readWorkbook(text);
  throw new SheetFault('not_a_sheet');
}
