import { type Hours, type Week, weekdays } from './definition.ts';
import type { CalendarTemplate } from './layers.ts';

const office = weekdays.slice(0, 5);
const timeZone = 'Asia/Shanghai';

/** The calendars that every provider starts with (SLA-01), by the name that offers and contracts call them. */
export const deliveredCalendars = {
  '5x8': {
    timeZone,
    week: weekOf(office, [
      ['09:00', '12:00'],
      ['13:00', '18:00'],
    ]),
  },
  '5x9': { timeZone, week: weekOf(office, [['09:00', '18:00']]) },
  '7x12': { timeZone, week: weekOf(weekdays, [['08:00', '20:00']]), ignoresNation: true },
  '7x24': { timeZone, week: weekOf(weekdays, [['00:00', '24:00']]), ignoresNation: true },
} satisfies Record<string, CalendarTemplate>;

function weekOf(days: readonly (keyof Week)[], hours: Hours): Week {
  return Object.fromEntries(days.map((day) => [day, hours]));
}
