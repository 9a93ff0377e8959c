import type { Id } from '../../../../kernel/id.ts';
import type { TicketLinkView } from '../../ticket-link.contract.ts';
import { shownNumber } from '../tickets/ticket-record.rules.ts';
import { canBeRetired, type TicketLink } from './ticket-link.rules.ts';
import type { LinkedTicket } from './ticket-link.store.ts';

interface Seen {
  /** Whose page it stands on. */
  ticketId: Id;
  caller: { permissions: ReadonlySet<string> };
}

export function ticketLinkView(link: TicketLink, other: LinkedTicket, { ticketId, caller }: Seen): TicketLinkView {
  const { id, kind, linkedAt } = link;
  return {
    id,
    kind,
    direction: link.ticketId === ticketId ? 'to' : 'from',
    ticket: { ...other, number: shownNumber(other) },
    linkedAt,
    abilities: canBeRetired(kind) && caller.permissions.has('ticket.link') ? ['retire'] : [],
  };
}
