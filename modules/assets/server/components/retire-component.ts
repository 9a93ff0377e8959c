import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { retireAssetComponent as endpoint } from '../../asset-component.contract.ts';
import { scopeOf } from '../assets/asset.policy.ts';
import { refuseRetired } from '../assets/asset.refusals.ts';
import { assetById } from '../assets/asset.store.ts';
import { assetRefitted } from './component.events.ts';
import { componentsOf, removeComponents } from './component.store.ts';
import { listComponents } from './list-components.ts';

/** Out already, it stays out. */
export async function retireComponent(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const asset = found(await assetById(tx, input.asset, scopeOf(tx.caller)));
  refuseRetired(asset);
  const ever = await componentsOf(tx, asset.id, 'ever');
  const component = found(ever.find(({ id }) => id === input.component));
  if (component.removedAt === null) {
    await removeComponents(tx, [component.id]);
    await announce(tx, assetRefitted(asset, { fitted: [], removed: [component] }, 'person'));
  }
  return listComponents(tx, { asset: asset.id });
}
