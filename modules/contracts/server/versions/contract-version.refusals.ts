import { refusalsOf } from '../../../../kernel/refusal.ts';

export const contractVersionRefusals = refusalsOf('contracts', 'contract_version', {
  /** What was offered or signed is changed by a supplement; what is still drafted is written anew. */
  not_drafted: 409,
  not_agreed: 409,
  begins_in_closed_day: 422,
  overlaps: 422,
  beyond_term: 422,
  begun_already: 409,
  first_stays: 409,
});
