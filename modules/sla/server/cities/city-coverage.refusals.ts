import { refusalsOf } from '../../../../kernel/refusal.ts';

export const cityCoverageRefusals = refusalsOf('sla', 'city_coverage', {
  city_taken: 409,
  retired: 409,
  unknown_calendar: 422,
  unknown_branch: 422,
  branch_missing: 422,
});
