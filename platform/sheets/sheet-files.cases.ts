import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, type WorkBook, write } from '@e965/xlsx';
import { openSheets } from './open-sheets.ts';
import { packStored } from './pack-stored.ts';
import { readRows } from './read-sheets.ts';
import { SheetFault } from './sheet-fault.ts';
import { type SheetLimits, sheetLimits, type SheetRow } from './sheet.ts';

/** Files that tests read, in a folder of their own. */
export async function openFiles() {
  const folder = await mkdtemp(join(tmpdir(), 'yingtai-sheets-'));
  let count = 0;
  return {
    async file(content: string | Uint8Array): Promise<string> {
      count += 1;
      const path = join(folder, `upload-${count}`);
      await writeFile(path, content);
      return path;
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

export async function allRows(path: string, sheetIndex = 0, limits: SheetLimits = sheetLimits): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const batch of readRows(path, sheetIndex, limits)) rows.push(...batch);
  return rows;
}

/** What stands in the cells of the first sheet, read here and now: a thread for each of many cases would take its time. */
export async function allCells(path: string): Promise<SheetRow['cells'][]> {
  const [sheet] = await openSheets(path, sheetLimits);
  return [...(sheet?.rows() ?? [])].map(({ cells }) => cells);
}

/** For `assert.rejects`. */
export function faults(code: SheetFault['code']) {
  return (error: unknown) => error instanceof SheetFault && error.code === code;
}

/** A workbook of one sheet, of rows as `utils.aoa_to_sheet` takes them. */
export function bookOf(rows: readonly unknown[][]): WorkBook {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), '第一页');
  return book;
}

export function bytesOf(book: WorkBook, bookType: 'xlsx' | 'biff8' | 'biff5' | 'xlml' | 'html' = 'xlsx'): Buffer {
  return Buffer.from(write(book, { bookType, type: 'buffer' }) as Uint8Array);
}

const types = (name: string) => `http://schemas.openxmlformats.org/${name}`;

/** An .xlsx by hand, of what stands between `<sheetData>` and its end, and of formats in the order of their styles. */
export function handMade(sheetData: string, formats: readonly string[] = [], behind = ''): Buffer {
  const main = types('spreadsheetml/2006/main');
  const relations = types('package/2006/relationships');
  const office = types('officeDocument/2006/relationships');
  const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
  const numFmts = formats.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code}"/>`).join('');
  const xfs = ['<xf numFmtId="0"/>', ...formats.map((_, at) => `<xf numFmtId="${200 + at}" applyNumberFormat="1"/>`)];
  const parts = {
    '[Content_Types].xml':
      `<Types xmlns="${types('package/2006/content-types')}">` +
      `<Override PartName="/xl/workbook.xml" ContentType="${content}sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${content}worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${content}styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="手工" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${numFmts}</numFmts><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData>${behind}</worksheet>`,
  };
  return packStored(Object.entries(parts).map(([name, text]) => ({ name, content: Buffer.from(text) })));
}
