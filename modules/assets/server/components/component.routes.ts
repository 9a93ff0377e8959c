import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../asset-component.contract.ts';
import { listComponents } from './list-components.ts';
import { recordComponent } from './record-component.ts';
import { retireComponent } from './retire-component.ts';

export const componentRoutes = [
  route({ endpoint: contract.listAssetComponents, access: 'asset.read', run: listComponents }),
  route({ endpoint: contract.recordAssetComponent, access: 'asset.change', run: recordComponent }),
  route({ endpoint: contract.retireAssetComponent, access: 'asset.change', run: retireComponent }),
];
