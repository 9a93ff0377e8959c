import { type Hours, weekdays } from '../../../../kernel/working-time/definition.ts';
import { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';

const zones = new Map<string, WorkingCalendar>();

/** What targets in calendar days and months are counted by: the wall clock of a zone, nights included. */
export function alwaysOpen(timeZone: string): WorkingCalendar {
  const known = zones.get(timeZone) ?? new WorkingCalendar(timeZone, { timeZone, week: allDay });
  zones.set(timeZone, known);
  return known;
}

const hours: Hours = [['00:00', '24:00']];
const allDay = Object.fromEntries(weekdays.map((day) => [day, hours]));
