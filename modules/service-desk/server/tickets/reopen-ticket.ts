import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { ticketToAct } from './load-ticket.ts';
import { moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { reopened } from './ticket-course.rules.ts';
import { ticketReopened } from './ticket.events.ts';
import type { Ticket } from './ticket-record.rules.ts';

export async function reopenTicket(tx: Tx, input: InputOf<typeof contract.reopenTicket>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'reopen');
  return showTicket(tx, await reopen(tx, ticket, input.reason));
}

/** The caller answered what was thought to be solved; what they wrote is the reason. */
export async function reopenByAnswer(tx: Tx, ticket: Ticket): Promise<void> {
  await reopen(tx, ticket, null);
}

async function reopen(tx: Tx, ticket: Ticket, reason: string | null): Promise<Ticket> {
  const saved = await moveTicket(tx, ticket, reopened(ticket));
  await announce(tx, ticketReopened(saved, reason));
  return saved;
}
