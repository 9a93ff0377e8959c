import { refusalsOf } from '../../../../kernel/refusal.ts';

export const ticketLinkRefusals = refusalsOf('service-desk', 'ticket_link', {
  same_ticket: 422,
  /** Tickets of two customers have nothing to do with each other (SD-03). */
  other_customer: 422,
  already_linked: 409,
  has_parent: 409,
  has_children: 409,
  /** A double is cancelled; its children would have no parent that is worked on. */
  double_has_children: 409,
  parent_is_child: 409,
  too_many_children: 409,
  /** What came of an act. */
  lasting: 409,
  /** What is not closed yet is answered on the ticket itself. */
  still_open: 409,
});
