import type { Instant } from '../../../../kernel/instant.ts';
import type { AnnouncementRow, AnnouncementView } from '../../announcement.contract.ts';
import type { Named, Reached } from './announcement-names.store.ts';
import { abilitiesOn, type Asking } from './announcement.policy.ts';
import { isForEverybody, stateAt, type Announcement } from './announcement.rules.ts';

const nobody: Reached = { customerCount: 0, readerCount: 0 };

export function announcementRowOf(announcement: Announcement, reached = nobody, now: Instant): AnnouncementRow {
  const { id, title, kind, happensFrom, happensUntil, showsFrom, showsUntil, audience } = announcement;
  const shown = { id, title, kind, happensFrom, happensUntil, showsFrom, showsUntil };
  return { ...shown, state: stateAt(announcement, now), isForEverybody: isForEverybody(audience), ...reached };
}

interface Around {
  names: readonly Named[];
  reached: Reached | undefined;
  caller: Asking;
  now: Instant;
}

export function announcementViewOf(
  announcement: Announcement,
  { names, reached = nobody, caller, now }: Around,
): AnnouncementView {
  const { audience, createdById, ...said } = announcement;
  const named = (kind: Named['kind'], ids: readonly string[] = []) =>
    names.filter((one) => one.kind === kind && ids.includes(one.id)).map(({ id, name }) => ({ id, name }));
  const [createdBy = null] = named('staff', createdById === null ? [] : [createdById]);
  return {
    ...said,
    audience: {
      customers: named('customer', audience.customerIds),
      sites: named('site', audience.siteIds),
      categories: named('category', audience.categoryIds),
    },
    state: stateAt(announcement, now),
    ...reached,
    createdBy,
    abilities: abilitiesOn(caller, announcement),
  };
}
