import { route } from '../../../../platform/module/register.ts';
import { listAssets as list } from '../../asset-list.contract.ts';
import * as contract from '../../asset.contract.ts';
import { changeAsset } from './change-asset.ts';
import { listAssets } from './list-assets.ts';
import { readAsset } from './read-asset.ts';
import { recordAsset } from './record-asset.ts';
import { reinstateAsset } from './reinstate-asset.ts';
import { retireAsset } from './retire-asset.ts';

export const assetRoutes = [
  route({ endpoint: list, access: 'asset.read', run: listAssets }),
  route({ endpoint: contract.recordAsset, access: 'asset.change', run: recordAsset }),
  route({ endpoint: contract.readAsset, access: 'asset.read', run: readAsset }),
  route({ endpoint: contract.changeAsset, access: 'asset.change', needsRevision: true, run: changeAsset }),
  route({ endpoint: contract.retireAsset, access: 'asset.change', run: retireAsset }),
  route({ endpoint: contract.reinstateAsset, access: 'asset.change', run: reinstateAsset }),
];
