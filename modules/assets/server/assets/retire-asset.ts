import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { AssetView, retireAsset as endpoint } from '../../asset.contract.ts';
import { takeStep } from '../steps/take-step.ts';
import { scopeOf } from './asset.policy.ts';
import { assetById } from './asset.store.ts';
import { readAsset } from './read-asset.ts';

/** A step of its life as any other; where scrapping needs somebody's yes, it is asked for and the machine stays as it is. */
export async function retireAsset(tx: Tx, input: InputOf<typeof endpoint>): Promise<AssetView> {
  const asset = found(await assetById(tx, input.asset, scopeOf(tx.caller)));
  refuseStale(tx, asset.revision);
  const kind = input.status === 'scrapped' ? 'scrap' : 'retire';
  if (asset.retiredAt === null) await takeStep(tx, { asset: asset.id, kind, given: {} });
  return readAsset(tx, input);
}
