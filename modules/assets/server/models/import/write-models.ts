import { readHeld } from '../../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type { ImportGiven, ImportPlan, ImportWritten } from '../../../../../platform/module/import-noun.ts';
import { indexModels } from '../index-model.ts';
import { modelChanged, modelRecorded } from '../model.events.ts';
import { titleOf } from '../model.store.ts';
import { insertModels, updateModels, type SavedModel } from './model-bulk.store.ts';
import { fieldChanges, resolveModels, type ResolvedModel } from './resolve-models.ts';

export async function planModels(tx: Tx, rows: readonly ImportGiven[]): Promise<ImportPlan[]> {
  const all = await resolveModels(tx, rows);
  return all.map((row) => {
    const { number, faults } = row;
    return { number, outcome: faults.length > 0 ? 'fault' : outcomeOf(row), faults };
  });
}

function outcomeOf(row: ResolvedModel): 'create' | 'update' | 'same' {
  if (!row.known) return 'create';
  return Object.keys(fieldChanges(row)).length > 0 ? 'update' : 'same';
}

/** Rows that have got a fault since they were planned are left out. */
export async function writeModels(tx: Tx, rows: readonly ImportGiven[]): Promise<ImportWritten[]> {
  const all = (await readHeld(tx, 'assetModel', () => resolveModels(tx, rows)))
    .filter(({ faults }) => faults.length === 0)
    .map((row) => ({ ...row, id: row.known?.id ?? tx.newId(), outcome: outcomeOf(row) }));
  const savedOf = (wanted: 'create' | 'update'): SavedModel[] =>
    all.flatMap(({ id, outcome, after }) => (outcome === wanted ? [savedAs(id, after)] : []));
  const [added, changed] = [savedOf('create'), savedOf('update')];
  await insertModels(tx, added);
  await updateModels(tx, changed);
  await indexModels(
    tx,
    [...added, ...changed].map(({ id }) => id),
  );
  await announce(
    tx,
    ...added.map((model) => modelRecorded({ id: model.id, title: titleOf(model) })),
    ...all.flatMap((row) => (row.outcome === 'update' ? [modelChanged(row.id, fieldChanges(row))] : [])),
  );
  return all.map(({ number, id, outcome, known }) => ({
    number,
    recordId: id,
    outcome,
    before: outcome === 'update' && known ? savedAs(id, known) : null,
    revision: (known?.revision ?? 0) + (outcome === 'same' ? 0 : 1),
  }));
}

function savedAs(id: string, fields: ResolvedModel['after']): SavedModel {
  const { maker, name, partNumber, kind, units, saleEndedOn, supportEndedOn } = fields;
  return { id, maker, name, partNumber, kind, units, saleEndedOn, supportEndedOn, retiredAt: null };
}
