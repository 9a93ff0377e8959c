import { instantOf, type Day, type Instant } from './instant.ts';

/** Where a period was asked to begin or end: a day `2016-02-29`, or an instant. */
export type Edge = string;

/** From inclusive, to exclusive; null: without an end. */
export interface Period {
  from: Instant | null;
  to: Instant | null;
}

/** What was asked, as instants: a day counts in whole, by the clock of the zone; an instant stays as it is. */
export function periodOf(asked: { from?: Edge | undefined; to?: Edge | undefined }, timeZone: string): Period {
  return {
    from: asked.from === undefined ? null : beginOf(asked.from, timeZone),
    to: asked.to === undefined ? null : endOf(asked.to, timeZone),
  };
}

export function startOfDay(day: Temporal.PlainDate, timeZone: string): Instant {
  return instantOf(day.toZonedDateTime(timeZone).epochMilliseconds);
}

/** The day on the calendars of the zone at that instant. */
export function dayAt(at: Instant, timeZone: string): Day {
  return Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** The days that it is at that instant somewhere on earth, the earliest first. */
export function daysSomewhere(at: Instant): Day[] {
  return [...new Set(['Etc/GMT+12', 'UTC', 'Etc/GMT-14'].map((timeZone) => dayAt(at, timeZone)))];
}

function beginOf(asked: Edge, timeZone: string): Instant {
  return isDay(asked) ? startOfDay(Temporal.PlainDate.from(asked), timeZone) : asked;
}

function endOf(asked: Edge, timeZone: string): Instant {
  return isDay(asked) ? startOfDay(Temporal.PlainDate.from(asked).add({ days: 1 }), timeZone) : asked;
}

function isDay(asked: Edge): boolean {
  return !asked.includes('T');
}
