import { refusalsOf } from '../../../../kernel/refusal.ts';

export const staffRefusals = refusalsOf('identity', 'staff', {
  number_taken: 409,
  email_needed: 422,
  retired: 409,
  is_you: 409,
});
