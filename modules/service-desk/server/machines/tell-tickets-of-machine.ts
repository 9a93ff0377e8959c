import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardPart, CardRow, CardStretch, CardWords } from '../../../../platform/module/card-part.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketStory, type ToldTicket } from './machine-story.store.ts';

/** Tickets in the card of the machine that they are about; to the customer's people those that they see anyway. */
export const ticketsInCards: CardPart = {
  kind: 'ticket',
  textKey: 'service-desk:card.kind',
  permissions: ['ticket.read'],
  isPublic: true,
  rows: tellTickets,
};

async function tellTickets(tx: Tx, stretch: CardStretch): Promise<CardRow[]> {
  const tickets = await ticketStory(tx, scopeOf(tx.caller), stretch);
  return tickets.map((ticket) => {
    const number = ticket.number ?? '';
    const path = `/tickets/${encodeURIComponent(number)}`;
    return {
      id: ticket.id,
      at: ticket.at,
      by: ticket.by,
      title: {
        key: 'service-desk:card.title',
        params: { kind: `$t:service-desk:ticket.kind.${ticket.kind}`, number, title: ticket.title },
      },
      lines: linesOf(ticket),
      deskPath: path,
      portalPath: `/portal${path}`,
    };
  });
}

function linesOf({ status, solution, minutes }: ToldTicket): CardWords[] {
  return [
    { key: 'service-desk:card.status', params: { status: `$t:service-desk:ticket.status.${status}` } },
    ...(solution === null ? [] : [{ key: 'service-desk:card.resolved', params: { solution } }]),
    ...(minutes === null ? [] : [{ key: 'service-desk:card.worked', params: { minutes } }]),
  ];
}
