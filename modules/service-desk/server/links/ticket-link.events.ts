import type { Announcement } from '../../../../kernel/event.ts';
import { aboutTicket } from '../tickets/ticket.events.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import type { TicketLink } from './ticket-link.rules.ts';

type Linked = Pick<Ticket, 'id' | 'customerId' | 'callerId' | 'affectedId'>;
type Said = Pick<TicketLink, 'kind'>;

/** In the story of both. */
export function ticketsLinked(ticket: Linked, other: Linked, { kind }: Said): Announcement[] {
  return [
    {
      ...aboutTicket(ticket, 'ticket.linked', 'internal'),
      payload: { link: kind, direction: 'to', otherId: other.id },
    },
    {
      ...aboutTicket(other, 'ticket.linked', 'internal'),
      payload: { link: kind, direction: 'from', otherId: ticket.id },
    },
  ];
}

export function ticketsUnlinked(ticket: Linked, other: Linked, { kind }: Said): Announcement[] {
  return [
    {
      ...aboutTicket(ticket, 'ticket.unlinked', 'internal'),
      payload: { link: kind, direction: 'to', otherId: other.id },
    },
    {
      ...aboutTicket(other, 'ticket.unlinked', 'internal'),
      payload: { link: kind, direction: 'from', otherId: ticket.id },
    },
  ];
}
