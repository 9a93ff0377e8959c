import { refusalsOf } from '../../../../kernel/refusal.ts';

export const escalationRefusals = refusalsOf('service-desk', 'escalation', {
  /** A team of the same or a lower line: that is an assignment. */
  not_higher: 422,
  /** Rules would send a ticket round that nobody takes over. */
  sent_round: 409,
});
