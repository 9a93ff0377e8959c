import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listAssetComponents as endpoint } from '../../asset-component.contract.ts';
import { mayChangeAssets, scopeOf } from '../assets/asset.policy.ts';
import { assetById } from '../assets/asset.store.ts';
import { componentsOf } from './component.store.ts';

export async function listComponents(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const asset = found(await assetById(tx, input.asset, scopeOf(tx.caller)));
  const components = await componentsOf(tx, asset.id, input.removed === 'with' ? 'ever' : 'fitted');
  const mayChange = mayChangeAssets(tx.caller) && asset.retiredAt === null;
  return { components, abilities: mayChange ? ['change'] : [] };
}
