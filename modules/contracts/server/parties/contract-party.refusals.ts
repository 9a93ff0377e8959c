import { refusalsOf } from '../../../../kernel/refusal.ts';

export const contractPartyRefusals = refusalsOf('contracts', 'contract_party', {
  /** The buyer is served anyway. */
  is_buyer: 422,
  party_already: 409,
  /** The buyer goes when the contract ends. */
  buyer_stays: 409,
  /** Whoever confirms is of a party. */
  no_party: 422,
});
