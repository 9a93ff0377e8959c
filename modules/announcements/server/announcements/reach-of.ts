import type { Id } from '../../../../kernel/id.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import { namesOf } from './announcement-names.store.ts';
import { announcementRefusals } from './announcement.refusals.ts';
import { isForEverybody, type Announcement, type Reach } from './announcement.rules.ts';
import { customersOfSites, customersServed, customersStanding, customersWithTickets } from './reach.store.ts';

const yearSeconds = 366 * 86_400;

/** Refuses what is not there, and what would reach nobody: a service that no customer has come with for a year. */
export async function reachOf(tx: Tx, { audience }: Pick<Announcement, 'audience'>): Promise<Reach[]> {
  if (isForEverybody(audience)) return whole(await customersServed(tx));
  const { customerIds = [], siteIds = [], categoryIds = [] } = audience;
  await refuseUnknown(tx, { customerIds, siteIds, categoryIds });
  const users =
    categoryIds.length === 0 ? [] : await customersWithTickets(tx, categoryIds, addSeconds(tx.now, -yearSeconds));
  const named = customerIds.length === 0 ? [] : await customersStanding(tx, customerIds);
  const wholes = [...new Set([...named, ...users])];
  const sites = siteIds.length === 0 ? [] : await customersOfSites(tx, siteIds);
  const reach = [...whole(wholes), ...sites.filter(({ customerId }) => !wholes.includes(customerId))];
  if (reach.length === 0) throw new Refusal(announcementRefusals.reaches_nobody, {}, 'audience');
  return reach;
}

function whole(customerIds: readonly Id[]): Reach[] {
  return customerIds.map((customerId) => ({ customerId, siteIds: null }));
}

async function refuseUnknown(tx: Tx, asked: Record<string, readonly Id[]>): Promise<void> {
  const known = new Set((await namesOf(tx, Object.values(asked).flat())).map(({ id }) => id));
  for (const [field, ids] of Object.entries(asked)) {
    foundAt(`audience.${field}`, ids.every((id) => known.has(id)) || null);
  }
}
