import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { AnnouncementKind, AnnouncementState, Audience } from '../../announcement.contract.ts';

export interface Announcement {
  id: Id;
  title: string;
  body: string;
  advice: string | null;
  kind: AnnouncementKind;
  audience: Audience;
  happensFrom: Instant | null;
  happensUntil: Instant | null;
  showsFrom: Instant;
  showsUntil: Instant | null;
  goesByMail: boolean;
  postedAt: Instant | null;
  withdrawnAt: Instant | null;
  createdAt: Instant;
  createdById: Id | null;
  revision: number;
}

/** A customer that an announcement is for; of its sites these alone, or with null all of its people. */
export interface Reach {
  customerId: Id;
  siteIds: Id[] | null;
}

/** Whom of those whom it reaches now nobody told before: all but the people of these sites; null: nobody. */
export function untoldOf({ customerId, siteIds }: Reach, told: readonly Reach[]): { butOfSites: Id[] } | null {
  const before = told.find((one) => one.customerId === customerId);
  if (!before) return { butOfSites: [] };
  const { siteIds: toldSites } = before;
  if (toldSites === null) return null;
  const isWider = siteIds === null || siteIds.some((id) => !toldSites.includes(id));
  return isWider ? { butOfSites: toldSites } : null;
}

type Shown = Pick<Announcement, 'showsFrom' | 'showsUntil' | 'withdrawnAt'>;

/** From its first moment on, and no more at its last. */
export function stateAt({ showsFrom, showsUntil, withdrawnAt }: Shown, now: Instant): AnnouncementState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (now < showsFrom) return 'coming';
  return showsUntil !== null && now >= showsUntil ? 'over' : 'shown';
}

/** Which of its times is wrong, if any: an end that does not come after its beginning, or one said just now that is past. */
export function timeFault(
  { happensFrom, happensUntil, showsFrom, showsUntil }: Announcement,
  { now, said }: { now: Instant; said: readonly string[] },
): 'happensUntil' | 'showsUntil' | null {
  if (happensUntil !== null && (happensFrom === null || happensUntil <= happensFrom)) return 'happensUntil';
  const isPast = showsUntil !== null && showsUntil <= now && said.includes('showsUntil');
  if (showsUntil !== null && (showsUntil <= showsFrom || isPast)) return 'showsUntil';
  return null;
}

export function isForEverybody({ customerIds, siteIds, categoryIds }: Audience): boolean {
  return [customerIds, siteIds, categoryIds].every((ids) => ids === undefined);
}
