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

export async function cancelTicket(tx: Tx, input: InputOf<typeof contract.cancelTicket>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'cancel');
  await checkCode(tx, 'reason', { list: 'cancel_reason', code: input.reason });

  const saved = await moveTicket(tx, ticket, cancelled(ticket, input.reason, tx.now));
  await announce(tx, ticketCancelled(saved));
  return showTicket(tx, saved);
}
