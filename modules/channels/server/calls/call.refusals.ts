import { refusalsOf } from '../../../../kernel/refusal.ts';

export const callRefusals = refusalsOf('channels', 'call', {
  /** The phone system's clock is wrong, or it speaks of long ago. */
  in_future: 422,
  too_late: 422,
  /** Told already, of another call. */
  event_taken: 409,
  /** Whoever sees some customers only can't take calls of all. */
  all_customers_only: 403,
  /** Said of a customer that the number dialled doesn't serve. */
  other_customer: 422,
});
