import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { checkCode } from './check-reference.ts';
import { ticketToAct } from './load-ticket.ts';
import { moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { cancelled } from './ticket-course.rules.ts';
import { ticketCancelled } from './ticket.events.ts';
import { refuseUnlessMay } from './ticket.policy.ts';
import type { Ticket } from './ticket-record.rules.ts';

export async function cancelTicket(tx: Tx, input: InputOf<typeof contract.cancelTicket>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'cancel');
  await checkCode(tx, 'reason', { list: 'cancel_reason', code: input.reason });

  return showTicket(tx, await cancel(tx, ticket, input.reason));
}

/** What is reported by another ticket already. Refused where it may not be cancelled. */
export async function cancelAsDouble(tx: Tx, ticket: Ticket): Promise<Ticket> {
  refuseUnlessMay(tx.caller, 'cancel', ticket);
  return cancel(tx, ticket, 'duplicate');
}

async function cancel(tx: Tx, ticket: Ticket, reason: string): Promise<Ticket> {
  const saved = await moveTicket(tx, ticket, cancelled(ticket, reason, tx.now));
  await announce(tx, ticketCancelled(saved));
  return saved;
}
