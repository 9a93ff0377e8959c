import type { Audience } from '../../announcement.contract.ts';

/** As the form has them: who is told in fields of their own. */
export interface AnnouncementEntries extends Record<string, unknown> {
  reach: 'all' | 'some';
  customerIds?: string[] | null;
  siteIds?: string[] | null;
  categoryIds?: string[] | null;
}

/** What is left empty names nobody; all of it left empty is everybody, so at least one is asked for. */
export function audienceOf({ reach, customerIds, siteIds, categoryIds }: AnnouncementEntries): Audience {
  if (reach === 'all') return {};
  return {
    ...(customerIds?.length && { customerIds }),
    ...(siteIds?.length && { siteIds }),
    ...(categoryIds?.length && { categoryIds }),
  };
}

/** For some, and none of them named. */
export function namesNobody(entries: AnnouncementEntries): boolean {
  return entries.reach === 'some' && Object.keys(audienceOf(entries)).length === 0;
}
