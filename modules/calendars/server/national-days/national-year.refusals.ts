import { refusalsOf } from '../../../../kernel/refusal.ts';

/** Of the operator's import. */
export const nationalYearRefusals = refusalsOf('calendars', 'national_year', {
  unreadable: 422,
  unpublished: 422,
  stray_days: 422,
  repeated_days: 422,
  without_new_year: 422,
});
