import type { Id } from '../../../../../kernel/id.ts';
import { holdRecords } from '../../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type {
  ImportContext,
  ImportGiven,
  ImportPlan,
  ImportUndo,
  ImportWritten,
} from '../../../../../platform/module/import-noun.ts';
import { relationEnded, relationRecorded } from '../relation.events.ts';
import { endRelations, insertRelations, relationsByIds } from '../relation.store.ts';
import { today } from '../today.ts';
import { resolveRelations } from './resolve-relations.ts';

export async function planRelations(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<ImportPlan[]> {
  const all = await resolveRelations(tx, rows, context);
  return all.map(({ number, known, faults }) => {
    if (faults.length > 0) return { number, outcome: 'fault', faults };
    return { number, outcome: known ? 'same' : 'create', faults };
  });
}

export async function writeRelations(
  tx: Tx,
  rows: readonly ImportGiven[],
  context: ImportContext,
): Promise<ImportWritten[]> {
  const all = await resolveRelations(tx, rows, context);
  const meant = all.flatMap(({ number, relation, known, faults }) =>
    relation && faults.length === 0 ? [{ number, known, relation: { ...relation, id: known?.id ?? tx.newId() } }] : [],
  );
  const added = meant.flatMap(({ known, relation }) => (known ? [] : [relation]));
  await insertRelations(tx, added);
  if (added.length > 0) await announce(tx, ...added.map(relationRecorded));
  return meant.map(({ number, known, relation }) => ({
    number,
    recordId: relation.id,
    outcome: known ? 'same' : 'create',
    before: null,
    revision: known?.revision ?? 1,
  }));
}

/** What the file brought ends today, unless it was changed since. */
export async function undoRelations(tx: Tx, rows: readonly ImportUndo[]): Promise<Id[]> {
  const revisions = await holdRecords(
    tx,
    'relation',
    rows.map(({ recordId }) => recordId),
  );
  const ids = rows.flatMap(({ recordId, revision }) => (revisions.get(recordId) === revision ? [recordId] : []));
  if (ids.length === 0) return [];
  const day = await today(tx);
  const relations = await relationsByIds(tx, ids);
  await endRelations(tx, ids, day);
  await announce(tx, ...relations.map((relation) => relationEnded(relation, day)));
  return ids;
}
