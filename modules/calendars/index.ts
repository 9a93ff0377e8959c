export {
  calendarFor,
  defaultCalendar,
  type CalendarUse,
  type ServiceCalendar,
} from './server/calendars/calendar-for.ts';
export { seedNationalDays } from './server/national-days/seed-national-days.ts';
export type { Place } from './server/layers/layer.rules.ts';
