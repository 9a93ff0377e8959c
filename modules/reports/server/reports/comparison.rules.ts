import { instantOf, millisecondsOf, type Instant } from '../../../../kernel/instant.ts';
import { startOfDay } from '../../../../kernel/period.ts';
import type { ComparisonKind } from '../../report.contract.ts';

/** A period with both ends: from inclusive, to exclusive. */
export interface Stretch {
  from: Instant;
  to: Instant;
}

/**
 * What a period is compared with (RPT-04). `previous`: as long, right before; of whole months as many whole months, of
 * whole days as many days, by the zone's clock. `year`: the same dates a year earlier, 28 February for the 29th.
 */
export function comparedWith(kind: ComparisonKind, period: Stretch, timeZone: string): Stretch {
  const [from, to] = [wallTime(period.from, timeZone), wallTime(period.to, timeZone)];
  if (kind === 'year') return { from: at(from.subtract({ years: 1 }), timeZone), to: endAYearEarlier(to, timeZone) };
  if (!isMidnight(from) || !isMidnight(to)) {
    const long = millisecondsOf(period.to) - millisecondsOf(period.from);
    return { from: instantOf(millisecondsOf(period.from) - long), to: period.from };
  }
  const [first, end] = [from.toPlainDate(), to.toPlainDate()];
  const long =
    first.day === 1 && end.day === 1
      ? first.until(end, { largestUnit: 'months' })
      : first.until(end, { largestUnit: 'days' });
  return { from: startOfDay(first.subtract(long), timeZone), to: period.from };
}

/** The last day goes a year back, and the period ends with it: of one that ends with 29 February, with the 28th. */
function endAYearEarlier(to: Temporal.PlainDateTime, timeZone: string): Instant {
  if (!isMidnight(to)) return at(to.subtract({ years: 1 }), timeZone);
  const lastDay = to.toPlainDate().subtract({ days: 1 });
  return startOfDay(lastDay.subtract({ years: 1 }).add({ days: 1 }), timeZone);
}

function wallTime(instant: Instant, timeZone: string): Temporal.PlainDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();
}

function at(time: Temporal.PlainDateTime, timeZone: string): Instant {
  return instantOf(time.toZonedDateTime(timeZone).epochMilliseconds);
}

function isMidnight(time: Temporal.PlainDateTime): boolean {
  return time.toPlainTime().equals(Temporal.PlainTime.from('00:00'));
}
