import { dayNumber } from '../../../../kernel/working-time/wall-clock.ts';
import { weekdays } from '../../../../kernel/working-time/definition.ts';
import type { CalendarDay } from '../../calendar.contract.ts';

export interface YearMonth {
  /** `2026-08` */
  month: string;
  /** Monday first; null before the first and after the last of the month. */
  weeks: { key: string; days: (CalendarDay | null)[] }[];
}

/** A year's days as twelve sheets of a wall calendar. */
export function monthsOf(days: readonly CalendarDay[]): YearMonth[] {
  const months = Map.groupBy(days, ({ date }) => date.slice(0, 7));
  return [...months].map(([month, own]) => ({ month, weeks: weeksOf(own) }));
}

function weeksOf(days: readonly CalendarDay[]): YearMonth['weeks'] {
  const blank = days[0] ? weekdays.indexOf(days[0].weekday) : 0;
  const cells = [...Array.from({ length: blank }, () => null), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => {
    const own = cells.slice(week * 7, week * 7 + 7);
    const filled = [...own, ...Array.from({ length: 7 - own.length }, () => null)];
    return { key: `${week}`, days: filled };
  });
}

/** A holiday as the notice says it: days off, and the weekend days worked in exchange. */
export interface NamedHoliday {
  name: string;
  off: readonly DaySpan[];
  makeUp: readonly DaySpan[];
}

export interface DaySpan {
  from: string;
  to: string;
}

/** The named holidays of a year in its order. */
export function holidaysOf(days: readonly CalendarDay[]): NamedHoliday[] {
  const named = Map.groupBy(
    days.filter((day) => day.name !== null),
    ({ name }) => name ?? '',
  );
  const holidays = [...named].map(([name, own]) => ({
    name,
    off: spansOf(own.filter(({ reason }) => reason === 'holiday')),
    makeUp: spansOf(own.filter(({ reason }) => reason === 'make_up_day')),
  }));
  // a day worked in exchange may lie before another holiday
  return holidays.toSorted((one, other) => (firstOf(one) < firstOf(other) ? -1 : 1));
}

function firstOf({ off, makeUp }: NamedHoliday): string {
  return (off[0] ?? makeUp[0])?.from ?? '';
}

/** Days in a row as one. */
function spansOf(days: readonly CalendarDay[]): DaySpan[] {
  const spans: DaySpan[] = [];
  for (const { date } of days) {
    const before = spans.at(-1);
    if (before && (dayNumber(before.to) ?? 0) + 1 === dayNumber(date)) before.to = date;
    else spans.push({ from: date, to: date });
  }
  return spans;
}
