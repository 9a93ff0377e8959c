export { calendarFor, defaultCalendar, type ServiceCalendar } from './server/calendars/calendar-for.ts';
export { calendarsDelivered } from './server/calendars/calendars-delivered.ts';
export { seedNationalDays } from './server/national-days/seed-national-days.ts';
export { followNation } from './server/national-days/follow-nation.ts';
export {
  importNationalYear,
  previewNationalYear,
  type NationalYearImport,
} from './server/national-days/import-national-year.ts';
export { readNotice } from './server/national-days/read-notice.ts';
export { calendarsOfStaff } from './server/staff/calendars-of-staff.ts';
