import { refusalsOf } from '../../../../kernel/refusal.ts';

export const categoryRefusals = refusalsOf('catalogue', 'category', {
  unknown_parent: 422,
  parent_retired: 422,
  cycle: 422,
  too_deep: 422,
  name_taken: 409,
  unknown_team: 422,
  merged_already: 409,
  merge_into_itself: 422,
  merge_into_retired: 422,
  /** Both have one of the same name below them: those come first. */
  below_both: 422,
});
