import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { scopeOf } from './ticket.policy.ts';
import type { Ticket } from './ticket-record.rules.ts';
import { ticketById } from './ticket.store.ts';

/** A ticket that the caller may see, for modules above; one that they may not is not found. */
export async function ticketSeen(tx: Tx, id: Id): Promise<Pick<Ticket, 'id' | 'customerId' | 'callerId'>> {
  return found(await ticketById(tx, id, scopeOf(tx.caller)));
}
