import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { checkHands } from './check-reference.ts';
import { ticketToAct } from './load-ticket.ts';
import { moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { assigned } from './ticket-course.rules.ts';
import { ticketAssigned } from './ticket.events.ts';
import { ticketRefusals } from './ticket.refusals.ts';

/** To a team alone means into its queue: nobody has it. To a person alone leaves it with its team. */
export async function assignTicket(tx: Tx, input: InputOf<typeof contract.assignTicket>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'assign');
  if (!input.teamId && !input.assigneeId) throw new Refusal(ticketRefusals.nobody_named, {}, 'teamId');
  const teamId = input.teamId === undefined ? ticket.teamId : input.teamId;
  const hands = await checkHands(tx, { teamId, assigneeId: input.assigneeId });

  const saved = await moveTicket(tx, ticket, assigned(ticket, hands, tx.now));
  await announce(tx, ticketAssigned(ticket, saved));
  return showTicket(tx, saved);
}
