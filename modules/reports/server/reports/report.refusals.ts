import { refusalsOf } from '../../../../kernel/refusal.ts';

export const reportRefusals = refusalsOf('reports', 'report', {
  unknown_facts: 422,
  no_measure: 422,
  unknown_measure: 422,
  unknown_dimension: 422,
  too_many_dimensions: 422,
  unknown_basis: 422,
  unknown_comparison: 422,
  nothing_to_compare: 422,
  stock_by_two_times: 422,
  stock_by_basis: 422,
  too_many_rows: 422,
  no_day: 422,
  backwards: 422,
});
