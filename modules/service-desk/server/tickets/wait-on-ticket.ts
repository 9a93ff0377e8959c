import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { checkCode } from './check-reference.ts';
import { ticketToAct } from './load-ticket.ts';
import { moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { waiting } from './ticket-course.rules.ts';
import { ticketWaiting } from './ticket.events.ts';

export async function waitOnTicket(tx: Tx, input: InputOf<typeof contract.waitOnTicket>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'wait');
  await checkCode(tx, 'reason', { list: 'waiting_reason', code: input.reason });

  const saved = await moveTicket(tx, ticket, waiting(ticket, input.reason));
  await announce(tx, ticketWaiting(saved));
  return showTicket(tx, saved);
}
