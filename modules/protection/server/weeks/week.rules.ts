import type { Day, Instant } from '../../../../kernel/instant.ts';
import { startOfDay } from '../../../../kernel/period.ts';

/** The Monday of the week in which the day is. */
export function weekOf(day: Day): Day {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

export function weeksAfter(weekOn: Day, weeks: number): Day {
  return Temporal.PlainDate.from(weekOn).add({ weeks }).toString();
}

/** From inclusive, to exclusive, by the clock of the zone. */
export function spanOf(weekOn: Day, timeZone: string): { from: Instant; to: Instant } {
  const monday = Temporal.PlainDate.from(weekOn);
  return { from: startOfDay(monday, timeZone), to: startOfDay(monday.add({ weeks: 1 }), timeZone) };
}
