import { refusalsOf } from '../../../../kernel/refusal.ts';

export const questionnaireRefusals = refusalsOf('surveys', 'questionnaire', {
  unsound: 422,
  one_in_use: 409,
  retired: 409,
  not_retired: 409,
  for_all_customers: 403,
});
