import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { SiteView } from '../../site.contract.ts';
import { readSite } from './read-site.ts';
import { siteRetired } from './site.events.ts';
import { siteById, updateSite } from './site.store.ts';

export async function retireSite(tx: Tx, input: { site: string }): Promise<SiteView> {
  const site = found(await siteById(tx, input.site));
  refuseStale(tx, site.revision);
  if (site.retiredAt === null) {
    await updateSite(tx, site.id, { retiredAt: tx.now });
    await announce(tx, siteRetired(site));
  }
  return readSite(tx, input);
}
