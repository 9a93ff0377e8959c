import { refusalsOf } from '../../../../kernel/refusal.ts';

/** What is beyond somebody's grade at the desk; each says what to do instead. */
export const deskGradeRefusals = refusalsOf('service-desk', 'desk_grade', {
  hands_on: 403,
  questions_first: 403,
  beyond_script: 403,
  beyond_known: 403,
});
