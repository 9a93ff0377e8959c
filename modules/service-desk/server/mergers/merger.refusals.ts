import { refusalsOf } from '../../../../kernel/refusal.ts';

export const mergerRefusals = refusalsOf('service-desk', 'merger', {
  /** Not, or no longer, an entry of the ticket that is split. */
  unknown_entry: 422,
  /** It is at this customer already. */
  same_customer: 422,
});
