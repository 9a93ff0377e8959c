import type { Id } from '../../../../kernel/id.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { notedMilestones } from '../milestones/noted-milestone.store.ts';
import { followClocks } from './follow-clocks.ts';
import type { Ticket } from './ticket-record.rules.ts';
import { saveTicket, ticketForChange } from './ticket.store.ts';
import { statusHistory } from './ticket-status.store.ts';

/** Lets the clocks look again where something beside the ticket's own row happened; it stays of the same revision. */
export async function refollowTicket(tx: Tx, ticket: Ticket): Promise<void> {
  const [history, milestones] = await sideBySide(statusHistory(tx, ticket.id), notedMilestones(tx, ticket.id));
  await saveTicket(tx, ticket, await followClocks(tx, ticket, { history, milestones }));
}

/** Those that are there; imported history that nothing times stays as it came. */
export async function refollowTickets(tx: Tx, ids: readonly Id[]): Promise<void> {
  for (const id of ids) {
    const ticket = await ticketForChange(tx, id, 'all');
    if (ticket) await refollowTicket(tx, ticket);
  }
}
