import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { reinstateSite as endpoint, SiteView } from '../../site.contract.ts';
import { readSite } from './read-site.ts';
import { siteReinstated } from './site.events.ts';
import { siteById, updateSite } from './site.store.ts';

/** Harmless when it is in use already. */
export async function reinstateSite(tx: Tx, input: InputOf<typeof endpoint>): Promise<SiteView> {
  const site = found(await siteById(tx, input.site));
  if (site.retiredAt !== null) {
    await updateSite(tx, site.id, { retiredAt: null });
    await announce(tx, siteReinstated(site));
  }
  return readSite(tx, input);
}
