import { refusalsOf } from '../../../../kernel/refusal.ts';

/** Of one line that `sla deadline` reads. */
export const deadlineRefusals = refusalsOf('calendars', 'deadline', {
  no_json: 422,
  form: 422,
  unknown_calendar: 404,
  bad_start: 422,
  bad_seconds: 422,
  bad_target: 422,
  never_open: 422,
  out_of_reach: 422,
});
