import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { ticketToAct } from './load-ticket.ts';
import { moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { closed } from './ticket-course.rules.ts';
import { ticketClosed, ticketConfirmed } from './ticket.events.ts';

/** By the customer's people, or by staff who asked them. */
export async function confirmTicket(tx: Tx, input: InputOf<typeof contract.confirmTicket>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'confirm');

  const saved = await moveTicket(tx, ticket, closed(ticket, 'confirmed', tx.now));
  await announce(tx, ticketConfirmed(saved), ticketClosed(saved));
  return showTicket(tx, saved);
}
