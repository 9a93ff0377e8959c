import { refusalsOf } from '../../../../kernel/refusal.ts';

export const contractRefusals = refusalsOf('contracts', 'contract', {
  /** Names the acts that the status allows. */
  forbidden_transition: 409,
  /** Once signed, days and kind stay; terms are changed by a supplement. */
  agreed_already: 409,
  /** An end before the beginning. */
  ends_before_start: 422,
  /** Signed without a first day. */
  start_missing: 422,
  signed_in_future: 422,
  /** A last day before its first one, or still to come. */
  end_out_of_term: 422,
  /** What earlier days were served by stays: nothing begins or ends before today. */
  day_closed: 422,
  /** Of a party, confirmer or quota that ended: who comes back is entered anew. */
  over_already: 409,
  /** It is over, or not agreed yet. */
  not_in_force: 409,
  renewed_already: 409,
});
