import { refusalsOf } from '../../../../kernel/refusal.ts';

export const seriesRefusals = refusalsOf('sla', 'sample_series', {
  code_taken: 409,
  retired: 409,
  unknown_customer: 422,
});

export const sampleRefusals = refusalsOf('sla', 'sample', {
  unknown_series: 422,
  series_retired: 422,
  series_twice: 422,
  beyond_most: 422,
  in_future: 422,
});
