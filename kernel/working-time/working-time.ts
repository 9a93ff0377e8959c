import { type Instant, instantOf, millisecondsOf } from '../instant.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/**
 * The earliest instant at which that much working time has passed since `start` (SLA-02); `start` itself for 0.
 * Seconds may have three decimals, finer ones are rounded. Negative seconds are a `RangeError`, a calendar that does
 * not open is `NeverOpen`.
 */
export function addWorking(calendar: WorkingCalendar, start: Instant, seconds: number): Instant {
  return instantOf(calendar.after(millisecondsOf(start), Math.round(seconds * 1000)));
}

/** Working seconds from `from` to `to`, with up to three decimals; negative when `to` is the earlier one. */
export function workingBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  return calendar.between(millisecondsOf(from), millisecondsOf(to)) / 1000;
}
