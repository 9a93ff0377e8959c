import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ImportFault, ImportGiven, ImportNoun, ImportPlan } from '../../../../platform/module/import-noun.ts';
import { cellFault, valuesOf } from './cell.rules.ts';
import { importChecked } from './import.events.ts';
import { rowsAtOnce } from './ask-for-work.ts';
import { countOutcomes, savePlans, stagedRows } from './import-row.store.ts';
import { noteProgress, saveImport, type ImportRecord } from './import.store.ts';
import { holdImport, type Work } from './take-turn.ts';

/** Number of the row that said it first, by the noun's key. */
type Seen = Map<string, number>;

/** Says of each row what it would do; begins anew whenever it is begun. */
export async function checkRows({ steps, ids, noun, actor }: Work): Promise<void> {
  const seen: Seen = new Map();
  let after: number | null = 0;
  while (after !== null) {
    const from: number = after;
    after = await steps.runFor(actor, async (tx) => {
      const record = await holdImport(tx, ids, 'checking');
      return record && checkBatch(tx, { record, noun, seen, after: from });
    });
  }
}

interface Batch {
  record: ImportRecord;
  noun: ImportNoun;
  seen: Seen;
  after: number;
}

/** Number of its last row; null when there were none left. */
async function checkBatch(tx: Tx, { record, noun, seen, after }: Batch): Promise<number | null> {
  const rows = await stagedRows(tx, record.id, { after, most: rowsAtOnce });
  const last = rows.at(-1);
  if (!last) {
    await finish(tx, record);
    return null;
  }
  const required = (await noun.columns(tx)).filter(({ isRequired }) => isRequired).map(({ key }) => key);
  const given = rows.map(({ number, cells }) => ({ number, values: valuesOf(cells, record.mapping) }));
  const plans = await noun.plan(tx, given, record);
  const checked = plans.map((plan, at) => {
    const row = given[at];
    return row ? withOwnFaults(plan, [...faultsOf(row, required), ...doubleOf(row, noun, seen)]) : plan;
  });
  await savePlans(tx, record.id, checked);
  await noteProgress(tx, record.id, { doneCount: after === 0 ? rows.length : record.doneCount + rows.length });
  return last.number;
}

function faultsOf({ values }: ImportGiven, required: readonly string[]): ImportFault[] {
  return Object.entries(values).flatMap(([column, text]) => {
    const fault = text === null ? required.includes(column) && 'empty' : cellFault(text);
    return fault ? [{ column, textKey: `imports:fault.${fault}` }] : [];
  });
}

function doubleOf(row: ImportGiven, noun: ImportNoun, seen: Seen): ImportFault[] {
  const key = noun.keyOf(row);
  if (key === null) return [];
  const first = seen.get(key);
  // the same rows come again when a transaction is repeated
  if (first === undefined || first === row.number) {
    seen.set(key, row.number);
    return [];
  }
  return [{ column: null, textKey: 'imports:fault.double', params: { row: first } }];
}

/** What holds of any noun is said first, and once a column. */
function withOwnFaults(plan: ImportPlan, own: readonly ImportFault[]): ImportPlan {
  const told = new Set(own.map(({ column }) => column));
  const faults = [...own, ...plan.faults.filter(({ column }) => column === null || !told.has(column))];
  return { ...plan, outcome: faults.length > 0 ? 'fault' : plan.outcome, faults };
}

async function finish(tx: Tx, record: ImportRecord): Promise<void> {
  const { total, create, update, same, fault } = await countOutcomes(tx, record.id);
  const counts = { createCount: create, updateCount: update, sameCount: same, faultCount: fault };
  await saveImport(tx, record.id, { state: 'checked', checkedAt: tx.now, doneCount: total, ...counts });
  await announce(tx, importChecked(record, { create, update, same, fault }));
}
