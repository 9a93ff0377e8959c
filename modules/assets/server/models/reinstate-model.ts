import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { AssetModelView } from '../../asset-model.contract.ts';
import { modelReinstated } from './model.events.ts';
import { modelById, setModelRetired } from './model.store.ts';
import { readModel } from './read-model.ts';

export async function reinstateModel(tx: Tx, input: { model: string }): Promise<AssetModelView> {
  const model = found(await modelById(tx, input.model));
  refuseStale(tx, model.revision);
  if (model.retiredAt !== null) {
    await setModelRetired(tx, model.id, null);
    await announce(tx, modelReinstated(model.id));
  }
  return readModel(tx, input);
}
