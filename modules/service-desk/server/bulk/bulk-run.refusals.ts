import { refusalsOf } from '../../../../kernel/refusal.ts';

export const bulkRunRefusals = refusalsOf('service-desk', 'bulk_run', {
  nothing_meant: 422,
  over_limit: 422,
  not_undoable: 409,
  /** Of one ticket: somebody has changed it since. */
  touched: 409,
  /** Of one ticket: the work could not be done, and was given up. */
  broken_off: 409,
});
