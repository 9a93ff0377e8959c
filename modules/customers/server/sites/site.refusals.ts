import { refusalsOf } from '../../../../kernel/refusal.ts';

export const siteRefusals = refusalsOf('customers', 'site', {
  position_incomplete: 422,
  name_taken: 409,
  retired: 409,
  no_hazards: 409,
  staff_only: 403,
});
