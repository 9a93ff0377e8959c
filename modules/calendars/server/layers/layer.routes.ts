import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../calendar-layer.contract.ts';
import { changeLayer } from './change-layer.ts';
import { readLayer } from './read-layer.ts';

const [read, change] = ['calendar.read', 'calendar.change'];

export const layerRoutes: readonly Route[] = [
  route({ endpoint: contract.readProviderLayer, access: read, run: readLayer }),
  route({ endpoint: contract.readCustomerLayer, access: read, run: readLayer }),
  route({ endpoint: contract.readSiteLayer, access: read, run: readLayer }),
  route({ endpoint: contract.changeProviderLayer, access: change, run: changeLayer, needsRevision: true }),
  route({ endpoint: contract.changeCustomerLayer, access: change, run: changeLayer, needsRevision: true }),
  route({ endpoint: contract.changeSiteLayer, access: change, run: changeLayer, needsRevision: true }),
];
