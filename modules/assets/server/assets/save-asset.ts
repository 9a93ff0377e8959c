import type { Changes } from '../../../../kernel/changes.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AssetSource } from '../../asset-change.contract.ts';
import { writeChanges } from '../history/write-changes.ts';
import { updateAsset, type AssetEdit, type AssetRecord } from './asset.store.ts';
import { indexAssets } from './index-asset.ts';

export interface AssetSave {
  /** What is written; it may hold more than what has changed. */
  edit: AssetEdit;
  /** What of it differs from before, as `changesBetween` finds it. */
  changes: Changes;
  source: AssetSource;
  reason?: string | null;
}

/**
 * The one way by which a machine that was there is changed by itself: what its fields said is kept, and it is looked up
 * by what they say now. Files are taken in by the thousand and do the same in few statements (`import/write-assets.ts`).
 * Whoever calls it tells the event.
 */
export async function saveAsset(tx: Tx, before: AssetRecord, { edit, changes, ...origin }: AssetSave): Promise<void> {
  await updateAsset(tx, before, edit);
  await writeChanges(tx, [{ ...before, changes }], origin);
  await indexAssets(tx, { ...before, ...edit });
}
