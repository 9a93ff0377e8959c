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

/**
 * The instant after which nothing can be so many open days old at `end`: the end of the latest day with that many of
 * them after it, the day of `end` among them. Not every hour before it is old enough: the time of day decides.
 */
export function workingDaysBefore(calendar: WorkingCalendar, end: Instant, days: number): Instant {
  const last = Temporal.Instant.from(end).toZonedDateTimeISO(calendar.timeZone);
  let open = 0;
  for (let earlier = 0; earlier <= fiveYears; earlier++) {
    const day = last.subtract({ days: earlier });
    if (open === days) return instantOf(day.startOfDay().add({ days: 1 }).epochMilliseconds);
    if (opensOn(calendar, day)) open++;
  }
  throw new NeverOpen(calendar.name, millisecondsOf(end));
}

function opensOn(calendar: WorkingCalendar, day: Temporal.ZonedDateTime): boolean {
  const midnight = day.startOfDay();
  return calendar.between(midnight.epochMilliseconds, midnight.add({ days: 1 }).epochMilliseconds) > 0;
}
