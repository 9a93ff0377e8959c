import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { StaffHolder } from '../../../../platform/module/staff-holder.ts';
import { withdrawOffersOf } from '../handovers/answer-handover.ts';
import { moveTicket } from './move-ticket.ts';
import { ticketsInHandsOf } from './staff-tickets.store.ts';
import { assigned } from './ticket-course.rules.ts';
import type { Ticket } from './ticket-record.rules.ts';
import { ticketAssigned } from './ticket.events.ts';
import { ticketForChange } from './ticket.store.ts';

/** Unsolved tickets of whoever leaves go to whoever comes after them, or back into their team's queue. */
export const ticketsOfStaff: StaffHolder = {
  textKey: 'service-desk:holder.unsolved',
  canReturn: true,
  count: async (tx, staffId) => (await ticketsInHandsOf(tx, staffId)).length,
  async handOver(tx, hands) {
    await withdrawOffersOf(tx, hands.from);
    for (const id of await ticketsInHandsOf(tx, hands.from)) await handOver(tx, id, hands);
  },
};

/** The team stays, and so does the line that it is on. */
async function handOver(tx: Tx, id: Id, { from, to }: { from: Id; to: Id | null }): Promise<void> {
  const ticket = found(await ticketForChange(tx, id, 'all'));
  const hands = { teamId: ticket.teamId, assigneeId: to, line: null };
  const owned: Ticket = ticket.ownerId === from ? { ...ticket, ownerId: to } : ticket;
  const after = ticket.assigneeId === from ? assigned(owned, hands, tx.now) : owned;
  const saved = await moveTicket(tx, ticket, after);
  await announce(tx, ticketAssigned(ticket, saved));
}
