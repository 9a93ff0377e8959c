import { refusalsOf } from '../../../../kernel/refusal.ts';

export const agreementRefusals = refusalsOf('sla', 'agreement', {
  name_taken: 409,
  retired: 409,
  /** Something must hold for whoever agreed on nothing. */
  default_stays: 409,
  /** Of the provider for all customers: not for whoever looks after some of them. */
  for_all_customers: 403,
  contract_of_another: 422,
  /** The provider's own is the default; every other one is with somebody. */
  customer_missing: 422,
});
