import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listTicketLinks as endpoint } from '../../ticket-link.contract.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import type { TicketLink } from './ticket-link.rules.ts';
import { linkedTickets, linksOf } from './ticket-link.store.ts';
import { ticketLinkView } from './ticket-link.view.ts';

/** What the provider makes of its tickets is its own; that one follows another, whoever reported both may know. */
export async function listTicketLinks(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const scope = scopeOf(tx.caller);
  const ticket = found(await ticketById(tx, input.ticket, scope));
  const isShown = ({ kind }: TicketLink) => roleOf(tx.caller) !== 'portal' || kind === 'follows';
  const links = (await linksOf(tx, [ticket.id])).filter(isShown);
  const others = await linkedTickets(tx, links.map(otherThan(ticket.id)), scope);
  const items = links.flatMap((link) => {
    const other = others.get(otherThan(ticket.id)(link));
    return other ? [ticketLinkView(link, other, { ticketId: ticket.id, caller: tx.caller })] : [];
  });
  return { items };
}

function otherThan(ticketId: string) {
  return (link: TicketLink) => (link.ticketId === ticketId ? link.otherId : link.ticketId);
}
