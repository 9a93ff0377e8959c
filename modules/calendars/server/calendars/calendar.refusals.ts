import { refusalsOf } from '../../../../kernel/refusal.ts';

export const calendarRefusals = refusalsOf('calendars', 'calendar', {
  unknown_zone: 422,
  bad_day: 422,
  bad_time: 422,
  ends_before_start: 422,
  overlap: 422,
  never_open: 422,
  name_taken: 409,
  is_default: 409,
  is_retired: 409,
});
