import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { ticketToAct } from './load-ticket.ts';
import { moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { resumed } from './ticket-course.rules.ts';
import { ticketResumed } from './ticket.events.ts';
import { staffActing } from './ticket.policy.ts';
import type { Ticket } from './ticket-record.rules.ts';

export async function resumeTicket(tx: Tx, input: InputOf<typeof contract.resumeTicket>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'resume');
  const by = staffActing(tx.caller);

  const saved = await moveTicket(tx, ticket, resumed(ticket, { by, at: tx.now }));
  await announce(tx, ticketResumed(ticket));
  return showTicket(tx, saved);
}

/** What it waited for has come: the caller's answer. */
export async function resumeByAnswer(tx: Tx, ticket: Ticket): Promise<void> {
  await moveTicket(tx, ticket, resumed(ticket, { by: null, at: tx.now }));
  await announce(tx, ticketResumed(ticket));
}
