import { type Instant, instantOf, millisecondsOf } from '../instant.ts';
import { NeverOpen, type WorkingCalendar } from './working-calendar.ts';

const fiveYears = 5 * 366;

/**
 * The same time of day, so many open days later (SLA-02): days on which the calendar opens at all, of its own zone;
 * `start` itself for 0. Throws `NeverOpen` when there are not so many within five years.
 */
export function addWorkingDays(calendar: WorkingCalendar, start: Instant, days: number): Instant {
  const first = Temporal.Instant.from(start).toZonedDateTimeISO(calendar.timeZone);
  let open = 0;
  for (let later = 0; later <= fiveYears; later++) {
    // from the first day on, or an hour skipped in spring would stay lost
    const day = first.add({ days: later });
    if (later > 0 && opensOn(calendar, day)) open++;
    if (open === days) return instantOf(day.epochMilliseconds);
  }
  throw new NeverOpen(calendar.name, millisecondsOf(start));
}

function opensOn(calendar: WorkingCalendar, day: Temporal.ZonedDateTime): boolean {
  const midnight = day.startOfDay();
  return calendar.between(midnight.epochMilliseconds, midnight.add({ days: 1 }).epochMilliseconds) > 0;
}
