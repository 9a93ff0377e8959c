import type { Id } from '../../../../../kernel/id.ts';
import type { Tx } from '../../../../../platform/database/tx.ts';
import { announce } from '../../../../../platform/log/event.store.ts';
import type { ImportUndo } from '../../../../../platform/module/import-noun.ts';
import { writeChanges } from '../../history/write-changes.ts';
import { assetChanged, assetRetired } from '../asset.events.ts';
import { indexAssets } from '../index-asset.ts';
import { updateAssets } from './asset-bulk.store.ts';
import { importedChanges, type ImportedAsset } from './asset-change.rules.ts';
import { assetsForUndo } from './known-asset.store.ts';

/** What the import made is retired; what it changed is as before. What was changed since stays. */
export async function undoAssets(tx: Tx, rows: readonly ImportUndo[]): Promise<Id[]> {
  const ids = rows.map(({ recordId }) => recordId);
  const known = new Map((await assetsForUndo(tx, ids)).map((asset) => [asset.id, asset]));
  const undone = rows.flatMap(({ recordId, before, revision }) => {
    const now = known.get(recordId);
    if (now?.revision !== revision) return [];
    const isNew = before === null;
    // `before` was made by `valuesBefore`
    const values = isNew ? { status: 'retired', retiredAt: tx.now } : (before as Partial<ImportedAsset>);
    return [{ isNew, now, back: { ...now, ...values } }];
  });
  if (undone.length === 0) return [];

  const backs = undone.map(({ back }) => back);
  await updateAssets(tx, backs);
  await writeChanges(
    tx,
    undone.map(({ now, back }) => ({ ...back, changes: importedChanges(now, back) })),
    { source: 'import' },
  );
  await indexAssets(tx, ...backs);
  await announce(
    tx,
    ...undone.map(({ isNew, now, back }) =>
      isNew ? assetRetired(back, 'retired') : assetChanged(back, importedChanges(now, back)),
    ),
  );
  return backs.map(({ id }) => id);
}
