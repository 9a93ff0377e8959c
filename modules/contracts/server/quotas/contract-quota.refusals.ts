import { refusalsOf } from '../../../../kernel/refusal.ts';

export const contractQuotaRefusals = refusalsOf('contracts', 'contract_quota', {
  /** Nothing was given of it yet, or no longer. */
  no_period: 409,
});
