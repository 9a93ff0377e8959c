import { addSeconds, type Instant } from '../../../../kernel/instant.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** A session ends when it was idle for so long, and in any case after `longestSeconds`. */
export const idleSeconds = 12 * hour;
export const longestSeconds = 30 * day;
/** How exactly it is kept when a session or token was last seen: more would be a write with every request. */
export const seenEverySeconds = minute;

/** The oldest `lastSeenAt` of a session that still lives. */
export function idleSince(now: Instant): Instant {
  return addSeconds(now, -idleSeconds);
}

const failuresAllowed = 5;
const firstLockSeconds = 15 * minute;
const longestLockSeconds = day;
/** Failures further apart than this have nothing to do with one another. */
export const failuresForgottenSeconds = day;

/** For how long sign-in is refused after so many failures in a row: not yet, then 15 minutes, then twice as long each time. */
export function lockSeconds(failures: number): number | null {
  if (failures < failuresAllowed) return null;
  return Math.min(firstLockSeconds * 2 ** (failures - failuresAllowed), longestLockSeconds);
}
