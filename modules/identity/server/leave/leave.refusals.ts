import { refusalsOf } from '../../../../kernel/refusal.ts';

export const leaveRefusals = refusalsOf('identity', 'leave', {
  overlaps: 409,
  ends_before_start: 422,
  too_long: 422,
  cancelled: 409,
  over: 409,
  not_yours: 403,
});
