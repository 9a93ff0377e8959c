import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketForChange } from '../tickets/ticket.store.ts';
import { ticketsLinkedTo } from './ticket-link.store.ts';

/** The children of a ticket, held against other writers, in the order of their ids. */
export async function childrenToChange(tx: Tx, parentId: Id): Promise<Ticket[]> {
  const children: Ticket[] = [];
  for (const id of await ticketsLinkedTo(tx, parentId, 'child_of')) {
    const child = await ticketForChange(tx, id, 'all');
    if (child) children.push(child);
  }
  return children;
}
