import { refusalsOf } from '../../../../kernel/refusal.ts';

export const questionTreeRefusals = refusalsOf('service-desk', 'question_tree', {
  unsound: 422,
  one_in_use: 409,
  retired: 409,
  unknown_answer: 422,
  no_tip: 422,
});
