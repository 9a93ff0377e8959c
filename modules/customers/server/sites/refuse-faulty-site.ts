import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { siteRefusals } from './site.refusals.ts';
import { isWholePosition } from './site.rules.ts';
import { siteNamed } from './site.store.ts';

interface SiteToSave {
  id: Id;
  customerId: Id;
  name: string;
  latitude: number | null;
  longitude: number | null;
}

/** Refuses half a position, and a second site of the same name at one customer. */
export async function refuseFaultySite(tx: Tx, site: SiteToSave): Promise<void> {
  if (!isWholePosition(site)) {
    throw new Refusal(siteRefusals.position_incomplete, {}, site.latitude === null ? 'latitude' : 'longitude');
  }
  const other = await siteNamed(tx, site.customerId, site.name);
  if (other && other.id !== site.id) throw new Refusal(siteRefusals.name_taken, { name: site.name }, 'name');
}
