import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { AssetModelView } from '../../asset-model.contract.ts';
import { modelRetired } from './model.events.ts';
import { modelById, setModelRetired } from './model.store.ts';
import { readModel } from './read-model.ts';

/** Machines of it keep it; it is offered to no new one. */
export async function retireModel(tx: Tx, input: { model: string }): Promise<AssetModelView> {
  const model = found(await modelById(tx, input.model));
  refuseStale(tx, model.revision);
  if (model.retiredAt === null) {
    await setModelRetired(tx, model.id, tx.now);
    await announce(tx, modelRetired(model.id));
  }
  return readModel(tx, input);
}
