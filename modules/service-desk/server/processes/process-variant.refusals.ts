import { refusalsOf } from '../../../../kernel/refusal.ts';

export const processRefusals = refusalsOf('service-desk', 'process_variant', {
  fixed_step: 422,
  days_and_silence: 422,
  signers_missing: 422,
  signers_of_nobody: 422,
  for_nobody: 422,
  contract_of_another: 422,
  portal_of_customer: 422,
  one_in_use: 409,
  retired: 409,
  before_today: 422,
  for_all_customers: 403,
  field_required: 422,
  other_signer: 422,
});
