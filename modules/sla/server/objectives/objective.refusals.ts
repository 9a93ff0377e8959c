import { refusalsOf } from '../../../../kernel/refusal.ts';

export const objectiveRefusals = refusalsOf('sla', 'objective', {
  name_taken: 409,
  retired: 409,
  for_all_customers: 403,
  unknown_series: 422,
  series_of_another: 422,
  unknown_calendar: 422,
  unknown_clock_kind: 422,
  unknown_contract: 422,
  month_over: 422,
});
