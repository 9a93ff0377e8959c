import { refusalsOf } from '../../../../kernel/refusal.ts';

export const serviceRefusals = refusalsOf('relations', 'business_service', {
  name_taken: 409,
  retired: 409,
  in_use: 409,
  other_customer: 422,
});
