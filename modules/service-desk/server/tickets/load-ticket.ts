import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { TicketAct } from '../../ticket-codes.contract.ts';
import { refuseUnlessMay, scopeOf } from './ticket.policy.ts';
import type { Ticket } from './ticket-record.rules.ts';
import { ticketForChange } from './ticket.store.ts';

/**
 * The ticket that the caller acts on, held until the transaction ends. Refuses a ticket that they may not see, a stale
 * save, an act that is not theirs, and one that the status forbids, in this order.
 */
export async function ticketToAct(tx: Tx, id: Id, act: TicketAct): Promise<Ticket> {
  const ticket = found(await ticketForChange(tx, id, scopeOf(tx.caller)));
  refuseStale(tx, ticket.revision);
  refuseUnlessMay(tx.caller, act, ticket);
  return ticket;
}
