import { refusalsOf } from '../../../../kernel/refusal.ts';

export const contactRefusals = refusalsOf('customers', 'contact', {
  email_missing: 409,
  retired: 409,
});
