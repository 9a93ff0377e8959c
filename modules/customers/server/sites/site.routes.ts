import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../site.contract.ts';
import { changeSite } from './change-site.ts';
import { recordSite } from './record-site.ts';
import { listSites } from './list-sites.ts';
import { readSite } from './read-site.ts';
import { retireSite } from './retire-site.ts';

export const siteRoutes = [
  route({ endpoint: contract.listSites, access: 'customer.read', run: listSites }),
  route({ endpoint: contract.recordSite, access: 'customer.change', run: recordSite }),
  route({ endpoint: contract.readSite, access: 'customer.read', run: readSite }),
  route({ endpoint: contract.changeSite, access: 'customer.change', needsRevision: true, run: changeSite }),
  route({ endpoint: contract.retireSite, access: 'customer.change', run: retireSite }),
];
