import type { Tx } from '../../../../platform/database/tx.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { AssetView } from '../../asset.contract.ts';
import { takeStep } from '../steps/take-step.ts';
import { scopeOf } from './asset.policy.ts';
import { assetById } from './asset.store.ts';
import { readAsset } from './read-asset.ts';

/** Whoever brings it back says afterwards where it goes: it waits in stock. */
export async function reinstateAsset(tx: Tx, input: { asset: string }): Promise<AssetView> {
  const asset = found(await assetById(tx, input.asset, scopeOf(tx.caller)));
  refuseStale(tx, asset.revision);
  if (asset.retiredAt !== null) await takeStep(tx, { asset: asset.id, kind: 'reinstate', given: {} });
  return readAsset(tx, input);
}
