import { type Instant, instantOf, millisecondsOf } from '../../../../kernel/instant.ts';
import { dueAfter } from '../../../../kernel/working-time/due-after.ts';
import { NeverOpen, type WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { WantedLine } from '../../agreement-line.contract.ts';

const fiveYears = 5 * 366 * 86_400_000;

/**
 * Whether the target, extended at most, falls due within five years by this calendar. One that doesn't could not be
 * reckoned, and nothing that it times could be recorded. A date agreed with the customer is always within reach.
 */
export function isWithinReach(
  { target, extensionPercent }: Pick<WantedLine, 'target' | 'extensionPercent'>,
  calendar: WorkingCalendar,
  now: Instant,
): boolean {
  if (target === null) return true;
  const value = Math.ceil((target.value * (100 + (extensionPercent ?? 0))) / 100);
  try {
    return dueAfter(calendar, now, { ...target, value }) <= instantOf(millisecondsOf(now) + fiveYears);
  } catch (error) {
    // beyond what calendars, or dates at all, reach
    if (error instanceof NeverOpen || error instanceof RangeError) return false;
    throw error;
  }
}
