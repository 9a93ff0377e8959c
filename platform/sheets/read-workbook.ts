import { type CellObject, read, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { cellText } from './cell-text.ts';
import { filledRow } from './filled-row.ts';
import { type Merge, spreadMerges } from './merges.ts';
import { SheetFault } from './sheet-fault.ts';
import type { OpenSheet, SheetRow } from './sheet.ts';

// old .xls files of China hold GBK
set_cptable(codePages);

/** The sheets that can be seen, in their order. Text: a table in HTML, or Excel's XML of 2003. */
export function readWorkbook(content: Buffer | string): OpenSheet[] {
  const workbook = parsed(content);
  const is1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const shown = workbook.SheetNames.filter((_, at) => !workbook.Workbook?.Sheets?.[at]?.Hidden);
  return shown.flatMap((name) => {
    const sheet = workbook.Sheets[name];
    const isCells = sheet && (!sheet['!type'] || sheet['!type'] === 'sheet');
    return isCells ? [{ name, rows: () => rowsOf(sheet, is1904) }] : [];
  });
}

function parsed(content: Buffer | string): WorkBook {
  try {
    return read(content, {
      type: typeof content === 'string' ? 'string' : 'buffer',
      dense: true,
      raw: true,
      cellNF: true,
      cellText: false,
      cellFormula: false,
      cellHTML: false,
    });
  } catch (error) {
    throw new SheetFault(faultOf(String(error)), error);
  }
}

function faultOf(said: string) {
  if (/password|encrypt/i.test(said)) return 'locked';
  // a container of Office that holds a letter or a message
  return /cannot find workbook|unsupported/i.test(said) ? 'not_a_sheet' : 'broken';
}

function* rowsOf(sheet: WorkSheet, is1904: boolean): Generator<SheetRow> {
  const lines: (CellObject | undefined)[][] = sheet['!data'] ?? [];
  const text = ({ r, c }: { r: number; c: number }) => cellText(lines[r]?.[c], is1904);
  const merged = spreadMerges(sheet['!merges'] ?? [], lines, text);
  for (const [at, line] of lines.entries()) {
    if (!line) continue;
    const texts = Array.from(line, (cell) => cellText(cell, is1904));
    for (const merge of merged.get(at) ?? []) spread(texts, merge);
    const row = filledRow(at + 1, texts);
    if (row) yield row;
  }
}

function spread(texts: (string | null)[], { from, to, text }: Merge): void {
  for (let at = from; at <= to; at += 1) texts[at] = text;
}
