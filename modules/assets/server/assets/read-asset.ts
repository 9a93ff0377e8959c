import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customShownTo } from '../../../custom-fields/index.ts';
import type { AssetView } from '../../asset.contract.ts';
import { scopeOf } from './asset.policy.ts';
import { isPlaceholder } from './asset.rules.ts';
import { assetById, assetsWithSerial } from './asset.store.ts';
import { assetViewOf } from './asset.view.ts';

export async function readAsset(tx: Tx, { asset }: { asset: string }): Promise<AssetView> {
  const scope = scopeOf(tx.caller);
  const row = found(await assetById(tx, asset, scope));
  const { serialNumber } = row;
  const isTelling = serialNumber !== null && !isPlaceholder(serialNumber) && scope === 'all';
  const sameSerial = isTelling ? await assetsWithSerial(tx, serialNumber, row.id) : [];
  const custom = (await customShownTo(tx, 'asset'))(row.custom);
  return assetViewOf(row, { sameSerial, custom, caller: tx.caller });
}
