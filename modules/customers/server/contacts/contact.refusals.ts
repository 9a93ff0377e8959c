import { refusalsOf } from '../../../../kernel/refusal.ts';

export const contactRefusals = refusalsOf('customers', 'contact', {
  email_missing: 409,
  retired: 409,
  erased: 409,
  merged: 409,
  days_reversed: 422,
  same_contact: 422,
  other_customer: 422,
  same_customer: 422,
  sees_some: 403,
  not_confirmed: 422,
});
