import type { Instant } from '../../../../kernel/instant.ts';

export type DueTone = 'over' | 'soon' | 'later';

/** So close that no calendar makes it far. */
const soonMilliseconds = 3_600_000;

/** How near a deadline is. */
export function dueTone(dueAt: Instant, now: Instant): DueTone {
  const left = Date.parse(dueAt) - Date.parse(now);
  if (left < 0) return 'over';
  return left <= soonMilliseconds ? 'soon' : 'later';
}
