import { instantOf, millisecondsOf, type Instant } from '../../kernel/instant.ts';
import type { FixedClock } from '../../platform/clock/fixed-clock.ts';

/** A clock that goes on by itself from `start`, as one does for a person before a screen, and may be set on. */
export function runningClock(start: Instant): FixedClock {
  let aheadMilliseconds = millisecondsOf(start) - Date.now();
  return {
    now: () => instantOf(Date.now() + aheadMilliseconds),
    set: (to) => {
      aheadMilliseconds = millisecondsOf(to) - Date.now();
    },
    advance: (seconds) => {
      aheadMilliseconds += seconds * 1000;
    },
  };
}
