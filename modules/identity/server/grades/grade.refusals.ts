import { refusalsOf } from '../../../../kernel/refusal.ts';

export const gradeRefusals = refusalsOf('identity', 'grade', {
  not_on_ladder: 422,
  held_already: 409,
  in_future: 422,
  not_yourself: 403,
});
