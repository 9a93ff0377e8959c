import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { recordAssetComponent as endpoint } from '../../asset-component.contract.ts';
import { scopeOf } from '../assets/asset.policy.ts';
import { refuseRetired } from '../assets/asset.refusals.ts';
import { assetById } from '../assets/asset.store.ts';
import { componentsOf } from './component.store.ts';
import { fitComponents } from './fit-components.ts';
import { listComponents } from './list-components.ts';

export async function recordComponent(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { asset: id, slot, maker = null, serialNumber = null, size = null, ...part } = input;
  const asset = found(await assetById(tx, id, scopeOf(tx.caller)));
  refuseRetired(asset);
  const place = slot ?? (await nextPlace(tx, input));
  const components = [{ ...part, maker, serialNumber, size, slot: place }];
  await fitComponents(tx, { asset, source: 'person', components, complete: [] });
  return listComponents(tx, { asset: id });
}

/** `1`, `2` …: the first that no part of the kind sits in. */
async function nextPlace(tx: Tx, { asset, kind }: InputOf<typeof endpoint>): Promise<string> {
  const fitted = await componentsOf(tx, asset, 'fitted');
  const taken = new Set(fitted.flatMap((part) => (part.kind === kind ? [part.slot] : [])));
  let place = 1;
  while (taken.has(String(place))) place++;
  return String(place);
}
