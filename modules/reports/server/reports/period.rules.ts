import { instantOf, type Instant } from '../../../../kernel/instant.ts';

/** Where a period was asked to begin or end: a day `2016-02-29`, or an instant. */
export type Edge = string;

/** From inclusive, to exclusive; null: without an end. */
export interface Period {
  from: Instant | null;
  to: Instant | null;
}

/** `2016-02`, and the instants between which it lies in a zone. */
export interface Month {
  month: string;
  from: Instant;
  to: Instant;
}

/** What was asked, as instants: a day counts in whole, by the clock of the zone; an instant stays as it is. */
export function periodOf(asked: { from?: Edge; to?: Edge }, timeZone: string): Period {
  return {
    from: asked.from === undefined ? null : beginOf(asked.from, timeZone),
    to: asked.to === undefined ? null : endOf(asked.to, timeZone),
  };
}

/** The months of the zone from that of the first instant to that of the last, in order and without a gap. */
export function monthsBetween(first: Instant, last: Instant, timeZone: string): Month[] {
  const begin = monthOf(first, timeZone);
  const { months: many } = begin.until(monthOf(last, timeZone), { largestUnit: 'months' });
  return Array.from({ length: many + 1 }, (_, after) => {
    const month = begin.add({ months: after });
    return { month: month.toString(), from: firstInstant(month), to: firstInstant(month.add({ months: 1 })) };
  });

  function firstInstant(month: Temporal.PlainYearMonth): Instant {
    return startOfDay(month.toPlainDate({ day: 1 }), timeZone);
  }
}

/** What lies in both. */
export function narrowed(period: Period, month: Month): Month {
  return {
    month: month.month,
    from: period.from !== null && period.from > month.from ? period.from : month.from,
    to: period.to !== null && period.to < month.to ? period.to : month.to,
  };
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

function startOfDay(day: Temporal.PlainDate, timeZone: string): Instant {
  return instantOf(day.toZonedDateTime(timeZone).epochMilliseconds);
}

function monthOf(instant: Instant, timeZone: string): Temporal.PlainYearMonth {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth();
}
