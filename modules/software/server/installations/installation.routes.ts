import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../installation.contract.ts';
import { listInstallations } from './list-installations.ts';
import { readAssetSoftware } from './read-asset-software.ts';

export const installationRoutes: readonly Route[] = [
  route({ endpoint: contract.listInstallations, access: 'software.read', run: listInstallations }),
  route({ endpoint: contract.readAssetSoftware, access: 'software.read', run: readAssetSoftware }),
];
