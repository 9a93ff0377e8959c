import { type CalendarDefinition, type DayOverride, type Hours, type Weekday, weekdays } from './definition.ts';
import { dayNumber, timeOfDay, weekdayIndex } from './wall-clock.ts';

/** From and to, in milliseconds from midnight by the wall clock; half-open. */
export type OpenInterval = readonly [opens: number, closes: number];

/** Answers for any day, by its number since 1970-01-01, when it is open: sorted, not overlapping, empty when closed. */
export type OpeningHours = (dayNumber: number) => readonly OpenInterval[];

/** Expects a definition without faults. */
export function openingHoursOf({ week, overrides = {} }: CalendarDefinition): OpeningHours {
  const byWeekday = weekdays.map((weekday) => intervalsOf(week[weekday] ?? []));
  const byDay = new Map(
    Object.entries(overrides).map(([day, override]) => [dayNumber(day), intervalsOf(hoursOf(override, week))]),
  );
  return (day) => byDay.get(day) ?? byWeekday[weekdayIndex(day)] ?? [];
}

function hoursOf(override: DayOverride, week: Partial<Record<Weekday, Hours>>): Hours {
  return Array.isArray(override) ? override : (week[override.follows] ?? []);
}

function intervalsOf(hours: Hours): OpenInterval[] {
  return hours
    .map(([from, to]): OpenInterval => [timeOfDay(from) ?? 0, timeOfDay(to) ?? 0])
    .toSorted(([one], [other]) => one - other);
}
