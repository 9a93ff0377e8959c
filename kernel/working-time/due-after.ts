import { type Instant, instantOf } from '../instant.ts';
import type { Target } from './target-units.ts';
import { addWorkingDays } from './working-days.ts';
import type { WorkingCalendar } from './working-calendar.ts';
import { addWorking } from './working-time.ts';

const secondsOf = { second: 1, minute: 60, hour: 3600 } as const;

/**
 * The instant at which a target that began at `start` is used up; `start` itself for a value of 0. A month ends at the
 * last day of a shorter one (31 January and a month: 28 February). Days and months come whole, a negative or broken
 * value is a `RangeError`; a calendar that does not open where it must is `NeverOpen`.
 */
export function dueAfter(calendar: WorkingCalendar, start: Instant, { value, unit }: Target): Instant {
  if (!(value >= 0)) throw new RangeError(`a target must not be negative: ${value}`);
  if (unit === 'second' || unit === 'minute' || unit === 'hour')
    return addWorking(calendar, start, value * secondsOf[unit]);
  if (!Number.isSafeInteger(value)) throw new RangeError(`days and months come whole: ${value}`);
  if (value === 0) return start;
  switch (unit) {
    case 'working_day':
      return addWorkingDays(calendar, start, value);
    case 'working_day_close':
      return closeOfDay(calendar, addWorkingDays(calendar, start, value));
    case 'calendar_day':
      return onWallClock(calendar, start, { days: value });
    case 'calendar_month':
      return onWallClock(calendar, start, { months: value });
  }
}

/** The last closing time of an open day; the end of the day where it is open until midnight. */
function closeOfDay(calendar: WorkingCalendar, instant: Instant): Instant {
  const midnight = Temporal.Instant.from(instant).toZonedDateTimeISO(calendar.timeZone).startOfDay();
  const [from, to] = [midnight.epochMilliseconds, midnight.add({ days: 1 }).epochMilliseconds];
  return instantOf(calendar.after(from, calendar.between(from, to)));
}

/** The same time of day; of a time that is skipped in spring the first instant after it. */
function onWallClock(
  { timeZone }: WorkingCalendar,
  start: Instant,
  later: { days?: number; months?: number },
): Instant {
  return instantOf(Temporal.Instant.from(start).toZonedDateTimeISO(timeZone).add(later).epochMilliseconds);
}
