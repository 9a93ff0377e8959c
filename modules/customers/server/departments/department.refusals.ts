import { refusalsOf } from '../../../../kernel/refusal.ts';

export const departmentRefusals = refusalsOf('customers', 'department', {
  cycle: 422,
  too_deep: 422,
  name_taken: 409,
  parent_retired: 422,
  retired: 409,
  in_use: 409,
  successor_below: 422,
});
