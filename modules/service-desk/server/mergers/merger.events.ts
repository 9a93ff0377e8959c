import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { aboutTicket } from '../tickets/ticket.events.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';

/** In the story of both: the double's cancellation follows. */
export function ticketsMerged(double: Ticket, kept: Ticket): Announcement[] {
  return [
    { ...aboutTicket(double, 'ticket.merged', 'internal'), payload: { otherId: kept.id } },
    { ...aboutTicket(kept, 'ticket.received', 'internal'), payload: { otherId: double.id } },
  ];
}

/** `count`: of the entries that went over. */
export function ticketSplit(ticket: Ticket, part: { id: Id; count: number }): Announcement {
  return { ...aboutTicket(ticket, 'ticket.split', 'internal'), payload: { otherId: part.id, count: part.count } };
}

/** Told at the customer that has it now. */
export function ticketMoved(ticket: Ticket, fromId: Id): Announcement {
  const payload = { fromCustomerId: fromId, customerId: ticket.customerId };
  return { ...aboutTicket(ticket, 'ticket.moved', 'internal'), payload };
}
