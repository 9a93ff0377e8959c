import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../ticket-link.contract.ts';
import { cancelAsDouble } from '../tickets/cancel-ticket.ts';
import { ticketToAct } from '../tickets/load-ticket.ts';
import { recorderOf, scopeOf } from '../tickets/ticket.policy.ts';
import { ticketForChange } from '../tickets/ticket.store.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketsLinked } from './ticket-link.events.ts';
import { ticketLinkRefusals } from './ticket-link.refusals.ts';
import { linkFault, type TicketLink } from './ticket-link.rules.ts';
import { insertLink, linkedTickets, linksOf } from './ticket-link.store.ts';
import { ticketLinkView } from './ticket-link.view.ts';

type Input = InputOf<typeof contract.linkTicket>;

export async function linkTicket(tx: Tx, { ticket: id, kind, otherId }: Input): Promise<contract.TicketLinkView> {
  const ticket = await ticketToAct(tx, id, 'link');
  const other = await ticketNamed(tx, otherId, ticket);
  const link = await keepLink(tx, { ticket, other, kind });
  if (kind === 'duplicate_of') await cancelAsDouble(tx, ticket);
  const shown = await linkedTickets(tx, [other.id], scopeOf(tx.caller));
  return ticketLinkView(link, found(shown.get(other.id)), { ticketId: ticket.id, caller: tx.caller });
}

/**
 * Another ticket of the same customer, named by a body, held as well: of two links made at once the second sees the
 * first. Tickets of two customers are never linked.
 */
export async function ticketNamed(tx: Tx, id: string, { customerId }: Pick<Ticket, 'customerId'>): Promise<Ticket> {
  const other = foundAt('otherId', await ticketForChange(tx, id, scopeOf(tx.caller)));
  if (other.customerId !== customerId) throw new Refusal(ticketLinkRefusals.other_customer, {}, 'otherId');
  return other;
}

interface Wanted {
  ticket: Ticket;
  other: Ticket;
  kind: contract.TicketLinkKind;
}

/** Writes the link and tells both stories; refuses what makes no sense. */
export async function keepLink(tx: Tx, { ticket, other, kind }: Wanted): Promise<TicketLink> {
  const fault = linkFault({ ticketId: ticket.id, otherId: other.id, kind }, await linksOf(tx, [ticket.id, other.id]));
  if (fault) throw new Refusal(ticketLinkRefusals[fault], {}, 'otherId');
  const ends = { customerId: ticket.customerId, ticketId: ticket.id, otherId: other.id };
  const made = { linkedAt: tx.now, linkedById: recorderOf(tx.caller), retiredAt: null };
  const link = { id: tx.newId(), ...ends, kind, ...made };
  await insertLink(tx, link);
  await announce(tx, ...ticketsLinked(ticket, other, link));
  return link;
}

/** A ticket that is recorded from another says so; nothing is asked of what may be done to the other. */
export async function linkNew(tx: Tx, ticket: Ticket, linked: { kind: contract.TicketLinkKind; ticketId: string }) {
  const other = await ticketNamed(tx, linked.ticketId, ticket);
  await keepLink(tx, { ticket, other, kind: linked.kind });
}
