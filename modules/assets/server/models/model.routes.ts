import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../asset-model.contract.ts';
import { changeModel } from './change-model.ts';
import { listModels } from './list-models.ts';
import { readModel } from './read-model.ts';
import { recordModel } from './record-model.ts';
import { reinstateModel } from './reinstate-model.ts';
import { retireModel } from './retire-model.ts';

const [read, change] = ['asset_model.read', 'asset_model.change'];

export const modelRoutes = [
  route({ endpoint: contract.listAssetModels, access: read, run: listModels }),
  route({ endpoint: contract.readAssetModel, access: read, run: readModel }),
  route({ endpoint: contract.recordAssetModel, access: change, run: recordModel }),
  route({ endpoint: contract.changeAssetModel, access: change, needsRevision: true, run: changeModel }),
  route({ endpoint: contract.retireAssetModel, access: change, run: retireModel }),
  route({ endpoint: contract.reinstateAssetModel, access: change, run: reinstateModel }),
];
