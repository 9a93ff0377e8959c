import { refusalsOf } from '../../../../kernel/refusal.ts';

export const surveyRefusals = refusalsOf('surveys', 'survey', {
  answered_already: 409,
  over: 410,
  not_asked: 409,
  other_survey: 409,
  unsound_answer: 422,
  staff_only: 403,
});
