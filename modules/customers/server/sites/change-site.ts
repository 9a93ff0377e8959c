import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeSite as endpoint, SiteView } from '../../site.contract.ts';
import { indexSites } from './index-site.ts';
import { readSite } from './read-site.ts';
import { siteChanged } from './site.events.ts';
import { siteById, updateSite } from './site.store.ts';

const names = ['name', 'address', 'timeZone', 'accessNote'] as const;

export async function changeSite(tx: Tx, input: InputOf<typeof endpoint>): Promise<SiteView> {
  const before = found(await siteById(tx, input.site));
  refuseStale(tx, before.revision);

  const after = { ...before, ...input };
  const changes = changesBetween(before, after, names);
  if (Object.keys(changes).length > 0) {
    const { name, address, timeZone, accessNote } = after;
    await updateSite(tx, before.id, { name, address, timeZone, accessNote });
    await indexSites(tx, after);
    await announce(tx, siteChanged(before, changes));
  }
  return readSite(tx, input);
}
