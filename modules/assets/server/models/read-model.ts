import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { AssetModelView } from '../../asset-model.contract.ts';
import { countMachinesOf, modelById } from './model.store.ts';
import { modelViewOf } from './model.view.ts';

export async function readModel(tx: Tx, { model: id }: { model: string }): Promise<AssetModelView> {
  const model = found(await modelById(tx, id));
  return modelViewOf(model, { machines: await countMachinesOf(tx, id), caller: tx.caller });
}
