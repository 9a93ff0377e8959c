import type { Id } from '../../../../kernel/id.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { TicketAct } from '../../ticket-codes.contract.ts';
import { gradeLimit } from '../desk-grades/grade-limit.store.ts';
import { refuseBeyondGrade } from '../desk-grades/refuse-beyond-grade.ts';
import { refuseUnlessMay, scopeOf } from './ticket.policy.ts';
import type { Ticket } from './ticket-record.rules.ts';
import { ticketForChange } from './ticket.store.ts';

/**
 * The ticket that the caller acts on, held until the transaction ends. Refuses a ticket that they may not see, a stale
 * save, an act that is not theirs, one that the status forbids, and one beyond their grade, in this order.
 */
export async function ticketToAct(tx: Tx, id: Id, act: TicketAct): Promise<Ticket> {
  const [row] = await sideBySide(ticketForChange(tx, id, scopeOf(tx.caller)), gradeLimit(tx));
  const ticket = found(row);
  refuseStale(tx, ticket.revision);
  refuseUnlessMay(tx.caller, act, ticket);
  await refuseBeyondGrade(tx, act, ticket);
  return ticket;
}
