import type { Day } from '../../../../kernel/instant.ts';
import type { Layers, NationalDay } from '../../../../kernel/working-time/layers.ts';
import { dayLength, dayNumber } from '../../../../kernel/working-time/wall-clock.ts';
import type { CalendarYear } from '../../calendar.contract.ts';
import { publishedYears } from '../national-days/national-days.rules.ts';
import { dayOf, daySourcesOf } from './calendar-day.rules.ts';
import type { CalendarSaying } from './calendar.rules.ts';

interface Known {
  /** The days of all years that are known. */
  nation: readonly NationalDay[];
  /** Of the place; none: as everywhere. */
  layers?: Layers;
}

/** Every day of a year as the calendar has it at a place, and why. */
export function calendarYearOf(saying: CalendarSaying, { nation, layers = {} }: Known, year: number): CalendarYear {
  const sources = daySourcesOf(saying, layers, nation);
  const days = datesOf(year).map((date) => dayOf(date, sources));
  return {
    year,
    isPublished: saying.followsNation === null || publishedYears(nation).has(year),
    workingDays: days.filter(({ hours }) => hours.length > 0).length,
    days,
  };
}

function datesOf(year: number): Day[] {
  const first = dayNumber(`${year}-01-01`) ?? 0;
  const last = dayNumber(`${year}-12-31`) ?? 0;
  return Array.from({ length: last - first + 1 }, (_, index) =>
    new Date((first + index) * dayLength).toISOString().slice(0, 10),
  );
}
