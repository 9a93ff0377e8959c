import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customShownTo } from '../../../custom-fields/index.ts';
import type { AssetView } from '../../asset.contract.ts';
import { scopeOf } from './asset.policy.ts';
import { assetById } from './asset.store.ts';
import { assetViewOf } from './asset.view.ts';
import { doubtAsset } from './doubt-asset.ts';

export async function readAsset(tx: Tx, { asset }: { asset: string }): Promise<AssetView> {
  const row = found(await assetById(tx, asset, scopeOf(tx.caller)));
  const custom = (await customShownTo(tx, 'asset'))(row.custom);
  return assetViewOf(row, { doubts: await doubtAsset(tx, row), custom, caller: tx.caller });
}
