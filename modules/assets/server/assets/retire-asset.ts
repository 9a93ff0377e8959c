import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { AssetView, retireAsset as endpoint } from '../../asset.contract.ts';
import { assetRetired } from './asset.events.ts';
import { scopeOf } from './asset.policy.ts';
import { assetById, updateAsset } from './asset.store.ts';
import { readAsset } from './read-asset.ts';

export async function retireAsset(tx: Tx, input: InputOf<typeof endpoint>): Promise<AssetView> {
  const asset = found(await assetById(tx, input.asset, scopeOf(tx.caller)));
  refuseStale(tx, asset.revision);
  if (asset.retiredAt === null) {
    const status = input.status ?? 'retired';
    await updateAsset(tx, asset.id, { status, retiredAt: tx.now });
    await announce(tx, assetRetired(asset, status));
  }
  return readAsset(tx, input);
}
