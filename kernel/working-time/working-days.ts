import { type Instant, instantOf, millisecondsOf } from '../instant.ts';
import { dayLength } from './wall-clock.ts';
import { NeverOpen, type WorkingCalendar } from './working-calendar.ts';

const fiveYears = 5 * 366;

/**
 * The same time of day, so many open days later (SLA-02): days on which the calendar opens at all, of its own zone;
 * `start` itself for 0. Throws `NeverOpen` when there are not so many within five years.
 */
export function addWorkingDays(calendar: WorkingCalendar, start: Instant, days: number): Instant {
  const first = Temporal.Instant.from(start).toZonedDateTimeISO(calendar.timeZone);
  const from = numberOf(first);
  let open = 0;
  for (let later = 0; later <= fiveYears; later++) {
    if (later > 0 && opensOn(calendar, from + later)) open++;
    // from the first day on, or an hour skipped in spring would stay lost
    if (open === days) return instantOf(first.add({ days: later }).epochMilliseconds);
  }
  throw new NeverOpen(calendar.name, millisecondsOf(start));
}

/**
 * The instant after which nothing can be so many open days old at `end`: the end of the latest day with that many of
 * them after it, the day of `end` among them. Not every hour before it is old enough: the time of day decides.
 */
export function workingDaysBefore(calendar: WorkingCalendar, end: Instant, days: number): Instant {
  const last = numberOf(Temporal.Instant.from(end).toZonedDateTimeISO(calendar.timeZone));
  let open = 0;
  for (let earlier = 0; earlier <= fiveYears; earlier++) {
    if (open === days) return instantOf(midnightOf(calendar, last - earlier + 1));
    if (opensOn(calendar, last - earlier)) open++;
  }
  throw new NeverOpen(calendar.name, millisecondsOf(end));
}

const known = new WeakMap<WorkingCalendar, Map<number, boolean>>();

/** Looked up once a day and calendar: to go through Temporal each time would be a hundred times slower. */
function opensOn(calendar: WorkingCalendar, day: number): boolean {
  const days = known.get(calendar) ?? new Map<number, boolean>();
  known.set(calendar, days);
  const opens = days.get(day) ?? calendar.between(midnightOf(calendar, day), midnightOf(calendar, day + 1)) > 0;
  days.set(day, opens);
  return opens;
}

/** Days since 1970-01-01 by the wall clock. */
function numberOf({ year, month, day }: Temporal.ZonedDateTime): number {
  return Date.UTC(year, month - 1, day) / dayLength;
}

/** The first instant of a day, in milliseconds. */
function midnightOf({ timeZone }: WorkingCalendar, day: number): number {
  const date = Temporal.PlainDate.from(new Date(day * dayLength).toISOString().slice(0, 10));
  return date.toZonedDateTime(timeZone).epochMilliseconds;
}
