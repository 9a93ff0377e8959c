import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { AssetModelView, recordAssetModel as endpoint } from '../../asset-model.contract.ts';
import { checkModel } from './check-model.ts';
import { indexModels } from './index-model.ts';
import { modelRecorded } from './model.events.ts';
import { insertModel } from './model.store.ts';
import { readModel } from './read-model.ts';

const unknown = { partNumber: null, kind: null, units: null, saleEndedOn: null, supportEndedOn: null };

export async function recordModel(tx: Tx, input: InputOf<typeof endpoint>): Promise<AssetModelView> {
  const model = { ...unknown, ...input, id: tx.newId() };
  await checkModel(tx, model);
  await insertModel(tx, model);
  await indexModels(tx, [model.id]);
  await announce(tx, modelRecorded({ id: model.id, title: `${model.maker} ${model.name}` }));
  return readModel(tx, { model: model.id });
}
