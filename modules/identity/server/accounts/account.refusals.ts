import { refusalsOf } from '../../../../kernel/refusal.ts';

export const accountRefusals = refusalsOf('identity', 'account', {
  email_taken: 409,
  outranks_you: 403,
  last_administrator: 409,
  missing: 409,
});
