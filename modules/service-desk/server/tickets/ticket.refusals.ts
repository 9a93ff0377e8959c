import { refusalsOf } from '../../../../kernel/refusal.ts';

export const ticketRefusals = refusalsOf('service-desk', 'ticket', {
  /** Names the acts that the status allows. */
  forbidden_transition: 409,
  /** Whoever asks holds the permission, but not for this ticket. */
  not_yours: 403,
  /** Recorded by a customer's own people: this field is the provider's to fill. */
  provider_only: 422,
  staff_only: 422,
  unknown_code: 422,
  occurred_after_reported: 422,
  reported_in_future: 422,
  nobody_named: 422,
  /** What its category demands; names each, at its place. */
  incomplete: 422,
  /** This customer signs: who did is said (SD-03). */
  signature_needed: 422,
  /** Covered by none is covered by nothing. */
  contract_needed: 422,
});
