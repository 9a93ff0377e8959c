import { refusalsOf } from '../../../../kernel/refusal.ts';

export const cityCoverageRefusals = refusalsOf('sla', 'city_coverage', {
  for_all_customers: 403,
  city_taken: 409,
  retired: 409,
  unknown_calendar: 422,
  unknown_branch: 422,
  branch_missing: 422,
});
