import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { listSheets, readRows, type SheetRow } from '../../../../platform/sheets/read-sheets.ts';
import { SheetFault } from '../../../../platform/sheets/sheet-fault.ts';
import { mostImportRows } from '../../import.contract.ts';
import { keptCell } from './cell.rules.ts';
import { headsOf, headsWithin, placeOfHeads } from './heads.rules.ts';
import { importRead } from './import.events.ts';
import type { TurnIds } from './ask-for-work.ts';
import { clearRows, stageRows } from './import-row.store.ts';
import { noteProgress, saveImport, type ImportRecord } from './import.store.ts';
import { proposeColumns } from './propose-columns.ts';
import { isRemark } from './remark.rules.ts';
import { failImport, holdImport, type Work } from './take-turn.ts';

/** Stages the rows of a sheet under their heads; what the file is not, ends the import with a sentence. */
export async function readFile(work: Work): Promise<void> {
  try {
    const sheet = await chooseFirst(work);
    if (sheet === null) return;
    const heads = await stageSheet(work, sheet);
    if (heads) await finish(work, heads);
  } catch (error) {
    if (!(error instanceof SheetFault)) throw error;
    await failImport(work.steps, work.ids, error.code);
  }
}

/** Which sheet is to be read, and where the file lies; the first with rows unless somebody chose. Null: no longer wanted. */
async function chooseFirst({ steps, ids }: Work): Promise<{ path: string; sheet: number } | null> {
  const hold = (tx: Tx) => holdImport(tx, ids, 'reading');
  const record = await steps.run(hold);
  if (!record) return null;
  const path = steps.pathOf(record.content);
  if (record.sheet !== null) return { path, sheet: record.sheet };
  const sheets = await listSheets(path);
  const sheet = Math.max(
    sheets.findIndex(({ rowCount }) => rowCount > 0),
    0,
  );
  await steps.run(async (tx) => {
    if (!(await hold(tx))) return;
    await saveImport(tx, ids.import, { sheets, sheet, totalCount: sheets[sheet]?.rowCount ?? 0 });
  });
  return { path, sheet };
}

interface Heads {
  row: number;
  heads: string[];
  rowCount: number;
}

/** Null: it ended on the way. */
async function stageSheet(work: Work, { path, sheet }: { path: string; sheet: number }): Promise<Heads | null> {
  let heads: Heads | null = null;
  for await (const batch of readRows(path, sheet)) {
    let rows = batch;
    if (!heads) {
      // the first batch is longer than heads are looked for
      const place = placeOfHeads(batch.slice(0, headsWithin));
      const row = batch[place];
      if (!row) break;
      heads = { row: row.number, heads: headsOf(row), rowCount: 0 };
      rows = batch.slice(place + 1);
      if (!(await work.steps.run((tx) => beginAnew(tx, work.ids)))) return null;
    }
    rows = rows.filter((row) => !isRemark(row));
    heads.rowCount += rows.length;
    if (heads.rowCount > mostImportRows) throw new SheetFault('too_many_rows');
    const widest = Math.max(...rows.map(({ cells }) => cells.length), heads.heads.length);
    heads.heads.push(...Array.from({ length: widest - heads.heads.length }, () => ''));
    if (!(await stageBatch(work, rows, heads.rowCount))) return null;
  }
  if (heads && heads.rowCount > 0) return heads;
  await failImport(work.steps, work.ids, heads ? 'only_heads' : 'no_heads');
  return null;
}

async function beginAnew(tx: Tx, ids: TurnIds): Promise<boolean> {
  if (!(await holdImport(tx, ids, 'reading'))) return false;
  await clearRows(tx, ids.import);
  return true;
}

function stageBatch({ steps, ids }: Work, rows: readonly SheetRow[], doneCount: number): Promise<boolean> {
  const kept = rows.map(({ number, cells }) => ({ number, cells: cells.map(keptCell) }));
  return steps.run(async (tx) => {
    if (!(await holdImport(tx, ids, 'reading'))) return false;
    await stageRows(tx, ids.import, kept);
    await noteProgress(tx, ids.import, { doneCount });
    return true;
  });
}

async function finish({ steps, ids, noun, actor }: Work, { row, heads, rowCount }: Heads): Promise<void> {
  await steps.runFor(actor, async (tx) => {
    const record: ImportRecord | null = await holdImport(tx, ids, 'reading');
    if (!record) return;
    const mapping = await proposeColumns(tx, { noun, heads, texts: steps.texts });
    const counts = { totalCount: rowCount, doneCount: rowCount };
    await saveImport(tx, record.id, { state: 'mapping', headRow: row, heads, mapping, ...counts });
    await announce(tx, importRead(record, { sheet: record.sheet ?? 0, rows: rowCount }));
  });
}
