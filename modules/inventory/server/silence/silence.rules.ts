import { addSeconds, millisecondsOf, type Instant } from '../../../../kernel/instant.ts';

const daySeconds = 86_400;

/** Who was last heard before then has fallen silent. */
export function silentBefore(now: Instant, silentDays: number): Instant {
  return addSeconds(now, -silentDays * daySeconds);
}

/** Whole days from then to now. */
export function daysSince(now: Instant, then: Instant): number {
  return Math.floor((millisecondsOf(now) - millisecondsOf(then)) / (daySeconds * 1000));
}
