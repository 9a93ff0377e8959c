import { refusalsOf } from '../../../../kernel/refusal.ts';

export const remoteRefusals = refusalsOf('service-desk', 'remote', {
  /** Nobody agreed to this much, or they took it back (SD-25). */
  consent_needed: 409,
  /** Called handled from afar, and nobody was on the machine by anybody's consent. */
  session_needed: 422,
  /** Somebody agrees: a contact, or a name. */
  nobody_named: 422,
  /** Answered already, or too long ago. */
  not_waiting: 409,
  /** Nothing was agreed to that could be taken back. */
  nothing_given: 409,
  ended: 409,
  /** Solved, closed or cancelled: there is nothing to be done on the machine any more. */
  ticket_over: 409,
  /** Not the one who is asked, nor who speaks for the company. */
  not_yours: 403,
  begins_later: 422,
});
