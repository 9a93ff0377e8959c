import type { Day } from '../../../../kernel/instant.ts';
import { type CalendarDefinition, type Hours, weekdays } from '../../../../kernel/working-time/definition.ts';
import { type NationalDay, resolveLayers } from '../../../../kernel/working-time/layers.ts';
import { dayLength, dayNumber, weekdayIndex } from '../../../../kernel/working-time/wall-clock.ts';
import type { CalendarDay, CalendarYear, DayReason } from '../../calendar.contract.ts';
import { publishedYears } from '../national-days/national-days.rules.ts';
import { templateOf, type CalendarSaying } from './calendar.rules.ts';

/** Every day of a year as the calendar has it, and why. `nation` holds the days of all years that are known. */
export function calendarYearOf(saying: CalendarSaying, nation: readonly NationalDay[], year: number): CalendarYear {
  const resolved = resolveLayers(templateOf(saying), { nation });
  const named = new Map(saying.followsNation === null ? [] : nation.map((day) => [day.date, day]));
  const days = datesOf(year).map((date) => dayOf(date, { saying, resolved, named }));
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

interface Sources {
  saying: CalendarSaying;
  resolved: CalendarDefinition;
  named: ReadonlyMap<Day, NationalDay>;
}

function dayOf(date: Day, { saying, resolved, named }: Sources): CalendarDay {
  const weekday = weekdays[weekdayIndex(dayNumber(date) ?? 0)] ?? 'monday';
  const override = resolved.overrides?.[date];
  const hours = hoursOn(override ?? { follows: weekday }, resolved);
  const national = named.get(date);
  return {
    date,
    weekday,
    reason: reasonOf({ isOverridden: saying.definition.overrides?.[date] !== undefined, national, hours }),
    name: national?.name ?? null,
    hours: hours.toSorted(([one], [other]) => (one < other ? -1 : 1)),
  };
}

type Override = NonNullable<CalendarDefinition['overrides']>[string];

function hoursOn(override: Override, { week }: CalendarDefinition): Hours {
  return Array.isArray(override) ? override : (week[override.follows] ?? []);
}

interface Why {
  isOverridden: boolean;
  national: NationalDay | undefined;
  hours: Hours;
}

function reasonOf({ isOverridden, national, hours }: Why): DayReason {
  if (isOverridden) return 'override';
  if (national) return national.kind === 'holiday' ? 'holiday' : 'make_up_day';
  return hours.length > 0 ? 'working_day' : 'day_off';
}
