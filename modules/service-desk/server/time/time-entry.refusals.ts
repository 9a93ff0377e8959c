import { refusalsOf } from '../../../../kernel/refusal.ts';

export const timeEntryRefusals = refusalsOf('service-desk', 'time_entry', {
  two_needed: 422,
  ends_before_start: 422,
  times_disagree: 422,
  too_long: 422,
  in_future: 422,
  /** Whoever pays for it wants to know why. */
  reason_missing: 422,
  /** Somebody else's time. */
  not_yours: 403,
  retired: 409,
});
