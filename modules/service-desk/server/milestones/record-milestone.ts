import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { recordMilestone as endpoint } from '../../ticket-milestone.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { ticketToAct } from '../tickets/load-ticket.ts';
import { moveTicket } from '../tickets/move-ticket.ts';
import { showTicket } from '../tickets/show-ticket.ts';
import { recorderOf } from '../tickets/ticket.policy.ts';
import { milestoneNoted } from './milestone.events.ts';
import { milestoneRefusals } from './milestone.refusals.ts';
import { milestoneFault, type TicketMilestone } from './milestone.rules.ts';
import { insertMilestone } from './milestone.store.ts';

/** What clocks wait for and no status tells: the clocks go by the time at which it happened. */
export async function recordMilestone(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'milestone');
  const { kind, at = tx.now, note = null } = input;
  const fault = milestoneFault(at, ticket, tx.now);
  if (fault) throw new Refusal(milestoneRefusals[fault], {}, 'at');

  const { id: ticketId, customerId } = ticket;
  const written = { withdrawsId: null, recordedAt: tx.now, recordedById: recorderOf(tx.caller) };
  const milestone: TicketMilestone = { id: tx.newId(), customerId, ticketId, kind, at, note, ...written };
  await insertMilestone(tx, milestone);
  const saved = await moveTicket(tx, ticket, ticket);
  await announce(tx, milestoneNoted(saved, milestone));
  return showTicket(tx, saved);
}
