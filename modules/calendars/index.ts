export { calendarFor, defaultCalendar, type ServiceCalendar } from './server/calendars/calendar-for.ts';
export { seedNationalDays } from './server/national-days/seed-national-days.ts';
