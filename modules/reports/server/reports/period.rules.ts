import type { Instant } from '../../../../kernel/instant.ts';
import { startOfDay, type Period } from '../../../../kernel/period.ts';

/** `2016-02`, and the instants between which it lies in a zone. */
export interface Month {
  month: string;
  from: Instant;
  to: Instant;
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

function monthOf(instant: Instant, timeZone: string): Temporal.PlainYearMonth {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toPlainYearMonth();
}
