import { refusalsOf } from '../../../../kernel/refusal.ts';

export const systemAccountRefusals = refusalsOf('customers', 'system_account', {
  other_customer: 422,
  system_retired: 409,
  system_in_use: 409,
  revoked: 409,
  revoked_before_granted: 422,
});
