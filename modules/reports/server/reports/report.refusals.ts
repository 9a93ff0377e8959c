import { refusalsOf } from '../../../../kernel/refusal.ts';

export const reportRefusals = refusalsOf('reports', 'report', {
  no_measure: 422,
  unknown_measure: 422,
  unknown_dimension: 422,
  too_many_dimensions: 422,
  no_day: 422,
  backwards: 422,
});
