import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
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
  return assetViewOf(row, isTelling ? await assetsWithSerial(tx, serialNumber, row.id) : [], tx.caller);
}
