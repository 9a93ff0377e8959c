import { addSeconds, type Instant } from '../../kernel/instant.ts';
import type { Clock } from './clock.ts';

/** A clock that stands still until a test (or a replay of history) moves it. */
export interface FixedClock extends Clock {
  set(to: Instant): void;
  advance(seconds: number): void;
}

export function fixedClock(start: Instant): FixedClock {
  let current = start;
  return {
    now: () => current,
    set: (to) => {
      current = to;
    },
    advance: (seconds) => {
      current = addSeconds(current, seconds);
    },
  };
}
