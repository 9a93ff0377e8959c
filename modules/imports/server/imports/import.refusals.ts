import { refusalsOf } from '../../../../kernel/refusal.ts';

export const importRefusals = refusalsOf('imports', 'import', {
  limited_staff: 403,
  customer_over: 409,
  not_now: 409,
  noun_busy: 409,
  unknown_sheet: 422,
  heads_differ: 422,
  column_unknown: 422,
  column_twice: 422,
  column_missing: 422,
});
