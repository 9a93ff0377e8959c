import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { indexSites } from './index-site.ts';
import { siteImport, type ForeignSite } from './site-import.rules.ts';
import { enterForeignSites, nameForeignSites, sitesForImport } from './site-import.store.ts';
import { siteChanged, siteRecorded } from './site.events.ts';

/** Adds the sites that another system names, once each; answers with the ids of all of them by foreign key. */
export async function importSites(
  tx: Tx,
  { customerId, timeZone }: { customerId: Id; timeZone: string },
  rows: readonly ForeignSite[],
): Promise<Map<string, Id>> {
  const known = await sitesForImport(tx, customerId);
  const { added, claimed } = siteImport(rows, known, tx.newId);
  if (added.length > 0) {
    await enterForeignSites(tx, { customerId, timeZone, rows: added });
    await indexSites(tx, ...added.map(({ id, name }) => ({ id, name, customerId, address: null })));
    await announce(tx, ...added.map(({ id, name }) => siteRecorded({ id, name, customerId })));
  }
  if (claimed.length > 0) {
    await nameForeignSites(tx, claimed);
    await announce(tx, ...claimed.map(({ id, foreignKey }) => siteChanged({ id, customerId }, { foreignKey })));
  }
  const keyed = [...known, ...added, ...claimed];
  return new Map(keyed.flatMap(({ foreignKey, id }) => (foreignKey === null ? [] : [[foreignKey, id]])));
}
