import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import {
  assetModelFields,
  type AssetModelView,
  type changeAssetModel as endpoint,
} from '../../asset-model.contract.ts';
import { checkModel } from './check-model.ts';
import { indexModels } from './index-model.ts';
import { modelChanged } from './model.events.ts';
import { modelRefusals } from './model.refusals.ts';
import { modelById, saveModel } from './model.store.ts';
import { readModel } from './read-model.ts';

export async function changeModel(tx: Tx, input: InputOf<typeof endpoint>): Promise<AssetModelView> {
  const { model: id, ...sent } = input;
  const before = found(await modelById(tx, id));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(modelRefusals.retired);
  const after = { ...before, ...sent };
  const changes = changesBetween(before, after, assetModelFields);
  if (Object.keys(changes).length === 0) return readModel(tx, input);

  await checkModel(tx, after, before);
  const { maker, name, partNumber, kind, units, saleEndedOn, supportEndedOn } = after;
  const saved = { maker, name, partNumber, kind, units, saleEndedOn, supportEndedOn };
  await saveModel(tx, id, saved);
  await indexModels(tx, [id]);
  await announce(tx, modelChanged(id, changes));
  return readModel(tx, input);
}
