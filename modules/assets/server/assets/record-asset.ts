import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { AssetView, recordAsset as endpoint } from '../../asset.contract.ts';
import { enterAsset } from './enter-asset.ts';
import { readAsset } from './read-asset.ts';

export async function recordAsset(tx: Tx, input: InputOf<typeof endpoint>): Promise<AssetView> {
  return readAsset(tx, { asset: await enterAsset(tx, input, 'person') });
}
