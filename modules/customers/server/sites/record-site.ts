import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { recordSite as endpoint, SiteView } from '../../site.contract.ts';
import { customerById } from '../customers/customer.store.ts';
import { indexSites } from './index-site.ts';
import { readSite } from './read-site.ts';
import { refuseFaultySite } from './refuse-faulty-site.ts';
import { siteRecorded } from './site.events.ts';
import { insertSite } from './site.store.ts';

export async function recordSite(tx: Tx, input: InputOf<typeof endpoint>): Promise<SiteView> {
  const customer = foundAt('customerId', await customerById(tx, input.customerId));
  const provider = await ownTenant(tx);

  const unknown = { address: null, latitude: null, longitude: null, timeZone: provider?.timeZone ?? 'Asia/Shanghai' };
  const site = { ...unknown, ...input, id: tx.newId() };
  await refuseFaultySite(tx, site);
  await insertSite(tx, site);
  await indexSites(tx, site);
  await announce(tx, siteRecorded({ ...site, customerId: customer.id }));
  return readSite(tx, { site: site.id });
}
