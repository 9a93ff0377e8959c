import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../asset-change.contract.ts';
import { listChanges } from './list-changes.ts';
import { readOnDay } from './read-on-day.ts';

export const changeRoutes = [
  route({ endpoint: contract.listAssetChanges, access: 'asset.read', run: listChanges }),
  route({ endpoint: contract.readAssetOnDay, access: 'asset.read', run: readOnDay }),
];
