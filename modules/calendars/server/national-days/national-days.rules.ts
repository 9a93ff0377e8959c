import type { Day, Instant } from '../../../../kernel/instant.ts';
import type { NationalDay } from '../../../../kernel/working-time/layers.ts';
import type { HolidayYear } from '../../national-day.contract.ts';

/** The days of a notice as the national layer keeps them, by date. */
export function nationalDaysIn({ days }: HolidayYear): NationalDay[] {
  return days
    .map(({ date, name, isOffDay }): NationalDay => ({ date, name, kind: isOffDay ? 'holiday' : 'make_up' }))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** A notice speaks of its own year and of the December before, where New Year's holiday may begin (2018-12-29). */
export function strayDaysIn({ year, days }: HolidayYear): Day[] {
  return days.map(({ date }) => date).filter((date) => !(date >= `${year - 1}-12-01` && date <= `${year}-12-31`));
}

/** Days that a notice lists more than once. */
export function repeatedDaysIn({ days }: HolidayYear): Day[] {
  const dates = days.map(({ date }) => date);
  return [...new Set(dates.filter((date, index) => dates.indexOf(date) !== index))];
}

/**
 * The years whose notice is known: every notice names New Year's Day, whereas single days of a December may stem from
 * the notice of the year after.
 */
export function publishedYears(days: readonly NationalDay[]): Set<number> {
  const newYears = days.filter(({ date, kind }) => kind === 'holiday' && date.endsWith('-01-01'));
  return new Set(newYears.map(({ date }) => Number(date.slice(0, 4))));
}

/**
 * Whether an instant lies, by the calendar's zone, in a year that is counted as ordinary weeks only because its
 * notice isn't known (SLA-01): a deadline there is provisional.
 */
export function isProvisional(instant: Instant, timeZone: string, published: ReadonlySet<number>): boolean {
  return !published.has(yearIn(instant, timeZone));
}

/** Only around New Year a zone may have another year than UTC has. */
function yearIn(instant: Instant, timeZone: string): number {
  const isNewYear = /^\d{4}-(?:12-31|01-01)/.test(instant);
  return isNewYear ? Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).year : Number(instant.slice(0, 4));
}
