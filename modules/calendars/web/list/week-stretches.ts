import { weekdays, type Hours, type Week, type Weekday } from '../../../../kernel/working-time/definition.ts';

/** Days in a row that have the same hours. */
export interface WeekStretch {
  first: Weekday;
  last: Weekday;
  hours: Hours;
}

/** A week as people say it, Monday first; closed days are left out. */
export function weekStretches(week: Week): WeekStretch[] {
  const stretches: WeekStretch[] = [];
  weekdays.forEach((weekday, index) => {
    const hours = week[weekday] ?? [];
    const before = stretches.at(-1);
    if (hours.length === 0) return;
    if (before && before.last === weekdays[index - 1] && hasSameHours(before.hours, hours)) before.last = weekday;
    else stretches.push({ first: weekday, last: weekday, hours });
  });
  return stretches;
}

export function hasSameHours(hours: Hours = [], other: Hours = []): boolean {
  return hours.map(String).toSorted().join(' ') === other.map(String).toSorted().join(' ');
}
