import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ImportNoun } from '../../../../platform/module/import-noun.ts';
import { byHalves } from './by-halves.ts';
import { importUndone } from './import.events.ts';
import { rowsAtOnce } from './ask-for-work.ts';
import { countOutcomes, markUndone, writtenRows } from './import-row.store.ts';
import { noteProgress, saveImport, type ImportRecord } from './import.store.ts';
import { holdImport, type Work } from './take-turn.ts';

/** What somebody changed since, or what cannot be put back any more, stays, and stays listed. */
export async function undoRows({ steps, ids, noun, actor }: Work): Promise<void> {
  let after: number | null = 0;
  while (after !== null) {
    const from: number = after;
    after = await steps.runFor(actor, async (tx) => {
      const record = await holdImport(tx, ids, 'undoing');
      return record && undoBatch(tx, noun, { record, after: from });
    });
  }
}

/** Number of its last row; null when there were none left. */
async function undoBatch(
  tx: Tx,
  noun: ImportNoun,
  { record, after }: { record: ImportRecord; after: number },
): Promise<number | null> {
  const rows = await writtenRows(tx, record.id, { after, most: rowsAtOnce });
  const last = rows.at(-1);
  if (!last) {
    await finish(tx, record);
    return null;
  }
  const undone = new Set(await byHalves(tx, rows, (some) => noun.undo(tx, some)));
  const numbers = rows.filter(({ recordId }) => undone.has(recordId)).map(({ number }) => number);
  if (numbers.length > 0) await markUndone(tx, record.id, numbers);
  await noteProgress(tx, record.id, { doneCount: record.doneCount + rows.length });
  return last.number;
}

async function finish(tx: Tx, record: ImportRecord): Promise<void> {
  const { written, undone } = await countOutcomes(tx, record.id);
  await saveImport(tx, record.id, { state: 'undone', undoneAt: tx.now, undoneCount: undone });
  await announce(tx, importUndone(record, { undone, kept: written - undone }));
}
