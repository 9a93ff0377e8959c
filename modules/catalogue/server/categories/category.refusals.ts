import { refusalsOf } from '../../../../kernel/refusal.ts';

export const categoryRefusals = refusalsOf('catalogue', 'category', {
  unknown_parent: 422,
  parent_retired: 422,
  cycle: 422,
  too_deep: 422,
  name_taken: 409,
  unknown_team: 422,
});
