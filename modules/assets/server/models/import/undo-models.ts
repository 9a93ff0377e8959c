import { changesBetween } from '../../../../../kernel/changes.ts';
import type { Id } from '../../../../../kernel/id.ts';
import { holdRecords } from '../../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type { ImportUndo } from '../../../../../platform/module/import-noun.ts';
import { assetModelFields } from '../../../asset-model.contract.ts';
import { indexModels } from '../index-model.ts';
import { modelChanged, modelRetired } from '../model.events.ts';
import type { Model } from '../model.store.ts';
import { modelsByIds, updateModels, type SavedModel } from './model-bulk.store.ts';

interface Undone {
  now: Model;
  /** Null: the import recorded it, and it goes out of use. */
  before: SavedModel | null;
}

/** What was changed since stays as it is. */
export async function undoModels(tx: Tx, rows: readonly ImportUndo[]): Promise<Id[]> {
  const ids = rows.map(({ recordId }) => recordId);
  await holdRecords(tx, 'assetModel', ids);
  const known = new Map((await modelsByIds(tx, ids)).map((model) => [model.id, model]));
  const undone = rows.flatMap(({ recordId, before, revision }): Undone[] => {
    const now = known.get(recordId);
    // nobody but `writeModels` wrote what was before
    return now?.revision === revision ? [{ now, before: before as SavedModel | null }] : [];
  });
  await updateModels(
    tx,
    undone.map(({ now, before }) => before ?? { ...now, retiredAt: tx.now }),
  );
  const back = undone.map(({ now }) => now.id);
  await indexModels(tx, back);
  await announce(
    tx,
    ...undone.map(({ now, before }) =>
      before ? modelChanged(now.id, changesBetween(now, before, assetModelFields)) : modelRetired(now.id),
    ),
  );
  return back;
}
