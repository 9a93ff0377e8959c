import type { Tx } from '../../../../platform/database/tx.ts';
import type { SearchHit } from '../../../../platform/module/register.ts';
import { ticketsFound } from './ticket-find.store.ts';
import { foundBy, isSaidBy } from './ticket-found-by.ts';
import { scopeOf } from './ticket.policy.ts';
import { shownNumber } from './ticket-record.rules.ts';

/** For the one search for everything: by number first, then by words, best first; and by which words. */
export async function findTickets(tx: Tx, text: string, most: number): Promise<SearchHit[]> {
  const tickets = await ticketsFound(tx, { text, scope: scopeOf(tx.caller) }, most);
  const unsaid = tickets.filter((ticket) => !isSaidBy(ticket, text)).map(({ id }) => id);
  const words = await foundBy(tx, unsaid, text);
  return tickets.map((ticket) => {
    const fact = words.get(ticket.id);
    const number = shownNumber(ticket);
    const subtitle = [number, ticket.customer, ticket.caller].filter(Boolean).join(' · ');
    return {
      id: ticket.id,
      title: ticket.title,
      subtitle,
      href: `/tickets/${number}`,
      facts: [
        { as: 'words', text: ticket.title },
        { as: 'code', text: number, label: 'service-desk:ticket.number' },
        ...(fact ? [fact] : []),
      ],
    };
  });
}
