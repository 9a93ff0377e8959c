import { refusalsOf } from '../../../../kernel/refusal.ts';

export const staffRefusals = refusalsOf('identity', 'staff', {
  number_taken: 409,
  email_needed: 422,
  retired: 409,
  is_you: 409,
  not_retired: 409,
  successor_needed: 409,
  cannot_succeed: 422,
});
