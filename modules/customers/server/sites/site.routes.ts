import type { CustomerHolder } from '../../../../platform/module/customer-holder.ts';
import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../site.contract.ts';
import { changeSite } from './change-site.ts';
import { recordSite } from './record-site.ts';
import { listSiteRefusals } from './list-site-refusals.ts';
import { listSiteRegions } from './list-site-regions.ts';
import { listSites } from './list-sites.ts';
import { readSiteHoldings } from './read-site-holdings.ts';
import { refuseSite } from './refuse-site.ts';
import { reinstateSite } from './reinstate-site.ts';
import { readSite } from './read-site.ts';
import { retireSite } from './retire-site.ts';

/** `holders`: asked when the first request comes, for they are modules above. */
export function siteRoutes(holders: () => readonly CustomerHolder[]): Route[] {
  return [
    route({ endpoint: contract.listSiteRegions, access: 'customer.read', run: listSiteRegions }),
    route({ endpoint: contract.listSites, access: 'customer.read', run: listSites }),
    route({ endpoint: contract.recordSite, access: 'customer.change', run: recordSite }),
    route({ endpoint: contract.readSite, access: 'customer.read', run: readSite }),
    route({ endpoint: contract.changeSite, access: 'customer.change', needsRevision: true, run: changeSite }),
    route({ endpoint: contract.retireSite, access: 'customer.change', run: retireSite }),
    route({ endpoint: contract.reinstateSite, access: 'customer.change', run: reinstateSite }),
    route({ endpoint: contract.listSiteRefusals, access: 'customer.read', run: listSiteRefusals }),
    route({ endpoint: contract.refuseSite, access: 'site.refuse', run: refuseSite }),
    route({
      endpoint: contract.readSiteHoldings,
      access: 'customer.read',
      run: (tx, input) => readSiteHoldings(tx, input, holders()),
    }),
  ];
}
