import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../impact.contract.ts';
import { readAssetImpact, readServiceImpact } from './read-impact.ts';

export const impactRoutes: readonly Route[] = [
  route({ endpoint: contract.readAssetImpact, access: 'relation.read', run: readAssetImpact }),
  route({ endpoint: contract.readServiceImpact, access: 'relation.read', run: readServiceImpact }),
];
