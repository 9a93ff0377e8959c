import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { AssetView } from '../../asset.contract.ts';
import { assetReinstated } from './asset.events.ts';
import { scopeOf } from './asset.policy.ts';
import { assetById, updateAsset } from './asset.store.ts';
import { readAsset } from './read-asset.ts';

/** Whoever brings it back says afterwards where it goes: it waits in stock. */
export async function reinstateAsset(tx: Tx, input: { asset: string }): Promise<AssetView> {
  const asset = found(await assetById(tx, input.asset, scopeOf(tx.caller)));
  refuseStale(tx, asset.revision);
  if (asset.retiredAt !== null) {
    await updateAsset(tx, asset.id, { status: 'in_stock', retiredAt: null });
    await announce(tx, assetReinstated(asset));
  }
  return readAsset(tx, input);
}
