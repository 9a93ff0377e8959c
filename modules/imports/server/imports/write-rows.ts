import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ImportGiven, ImportNoun } from '../../../../platform/module/import-noun.ts';
import { byHalves } from './by-halves.ts';
import { valuesOf } from './cell.rules.ts';
import { importFinished } from './import.events.ts';
import { rowsAtOnce } from './ask-for-work.ts';
import { countOutcomes, markWritten, savePlans, waitingRows, type RowPlan } from './import-row.store.ts';
import { noteProgress, saveImport, type ImportRecord } from './import.store.ts';
import { holdImport, type Work } from './take-turn.ts';

/** Row and record are written in one transaction, so whoever takes the work over goes on behind the last. */
export async function writeRows({ steps, ids, noun, actor }: Work): Promise<void> {
  let after: number | null = 0;
  while (after !== null) {
    const from: number = after;
    after = await steps.runFor(actor, async (tx) => {
      const record = await holdImport(tx, ids, 'writing');
      return record && writeBatch(tx, noun, { record, after: from });
    });
  }
}

/** Number of its last row; null when there were none left. */
async function writeBatch(
  tx: Tx,
  noun: ImportNoun,
  { record, after }: { record: ImportRecord; after: number },
): Promise<number | null> {
  const rows = await waitingRows(tx, record.id, { after, most: rowsAtOnce });
  const last = rows.at(-1);
  if (!last) {
    await finish(tx, record);
    return null;
  }
  const given = rows.map(({ number, cells }) => ({ number, values: valuesOf(cells, record.mapping) }));
  const written = await byHalves(tx, given, (some) => noun.write(tx, some, record));
  const done = new Set(written.map(({ number }) => number));
  await markWritten(tx, record.id, written);
  const left = given.filter(({ number }) => !done.has(number));
  if (left.length > 0) await savePlans(tx, record.id, await planLeft(tx, noun, { given: left, context: record }));
  await noteProgress(tx, record.id, { doneCount: record.doneCount + rows.length });
  return last.number;
}

interface Left {
  given: readonly ImportGiven[];
  context: ImportRecord;
}

/** Why they were left out, as they stand now: changed since the check, or refused. */
async function planLeft(tx: Tx, noun: ImportNoun, { given, context }: Left): Promise<RowPlan[]> {
  const plans = await noun.plan(tx, given, context);
  return plans.map(({ number, outcome, faults }) =>
    outcome === 'same' || outcome === 'fault'
      ? { number, outcome, faults }
      : { number, outcome: 'fault', faults: [{ column: null, textKey: 'imports:fault.left_out' }] },
  );
}

async function finish(tx: Tx, record: ImportRecord): Promise<void> {
  const { create, update, same, fault } = await countOutcomes(tx, record.id);
  const counts = { createCount: create, updateCount: update, sameCount: same, faultCount: fault };
  await saveImport(tx, record.id, { state: 'done', writtenAt: tx.now, ...counts });
  await announce(tx, importFinished(record, { create, update, same, fault }));
}
