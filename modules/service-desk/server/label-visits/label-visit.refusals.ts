import { refusalsOf } from '../../../../kernel/refusal.ts';

export const labelVisitRefusals = refusalsOf('service-desk', 'label_visit', {
  other_machine: 409,
  too_often: 429,
  not_a_photo: 415,
  too_much: 413,
});
