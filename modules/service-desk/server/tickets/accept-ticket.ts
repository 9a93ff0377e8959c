import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { ticketToAct } from './load-ticket.ts';
import { moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { accepted } from './ticket-course.rules.ts';
import { ticketAccepted } from './ticket.events.ts';
import { staffActing } from './ticket.policy.ts';

export async function acceptTicket(tx: Tx, input: InputOf<typeof contract.acceptTicket>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'accept');
  const by = staffActing(tx.caller);

  const saved = await moveTicket(tx, ticket, accepted(ticket, { by, at: tx.now }));
  await announce(tx, ticketAccepted(saved));
  return showTicket(tx, saved);
}
