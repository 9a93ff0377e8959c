import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { siteFields, type changeSite as endpoint, type SiteView } from '../../site.contract.ts';
import { indexSites } from './index-site.ts';
import { readSite } from './read-site.ts';
import { refuseFaultySite } from './refuse-faulty-site.ts';
import { siteChanged } from './site.events.ts';
import { siteById, updateSite } from './site.store.ts';

export async function changeSite(tx: Tx, input: InputOf<typeof endpoint>): Promise<SiteView> {
  const { site: id, ...sent } = input;
  const before = found(await siteById(tx, id));
  refuseStale(tx, before.revision);

  const after = { ...before, ...sent };
  const changes = changesBetween(before, after, siteFields);
  if (Object.keys(changes).length > 0) {
    await refuseFaultySite(tx, after);
    await updateSite(tx, id, sent);
    await indexSites(tx, after);
    await announce(tx, siteChanged(before, changes));
  }
  return readSite(tx, input);
}
