import { refusalsOf } from '../../../../kernel/refusal.ts';

export const customerRefusals = refusalsOf('customers', 'customer', {
  cycle: 422,
  credit_code_taken: 409,
  forbidden_status: 409,
  merged: 409,
  same_customer: 422,
  below_double: 409,
  sees_some: 403,
});
