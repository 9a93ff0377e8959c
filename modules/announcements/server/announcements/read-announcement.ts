import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { AnnouncementView } from '../../announcement.contract.ts';
import { namesOf, reachedBy } from './announcement-names.store.ts';
import { refuseLimited } from './announcement.policy.ts';
import { announcementById } from './announcement.store.ts';
import { announcementViewOf } from './announcement.view.ts';

export async function readAnnouncement(
  tx: Tx,
  { announcement: id }: { announcement: string },
): Promise<AnnouncementView> {
  refuseLimited(tx.caller);
  const announcement = found(await announcementById(tx, id));
  const { customerIds = [], siteIds = [], categoryIds = [] } = announcement.audience;
  const author = announcement.createdById === null ? [] : [announcement.createdById];
  const names = await namesOf(tx, [...customerIds, ...siteIds, ...categoryIds, ...author]);
  const reached = (await reachedBy(tx, [id])).get(id);
  return announcementViewOf(announcement, { names, reached, caller: tx.caller, now: tx.now });
}
