import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { SiteView } from '../../site.contract.ts';
import { siteById } from './site.store.ts';
import { siteViewOf } from './site.view.ts';

export async function readSite(tx: Tx, { site }: { site: string }): Promise<SiteView> {
  return siteViewOf(found(await siteById(tx, site)), tx.caller);
}
