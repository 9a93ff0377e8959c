import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customShownTo } from '../../../custom-fields/index.ts';
import { clocksOf } from '../../../sla/index.ts';
import { gradeLimit } from '../desk-grades/grade-limit.store.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { promiseWords } from '../promises/promise-words.delivered.ts';
import { customerSideOf, providerSideOf } from './ticket-names.store.ts';
import type { Ticket } from './ticket-record.rules.ts';
import { ticketView } from './ticket.view.ts';

/** The ticket as this caller sees it: with its names, its clocks as of now, and what they may do. */
export async function showTicket(tx: Tx, ticket: Ticket): Promise<TicketView> {
  const [customerSide, providerSide, clocks, shown, grade] = await Promise.all([
    customerSideOf(tx, ticket.id),
    roleOf(tx.caller) === 'portal' ? undefined : providerSideOf(tx, ticket.id),
    clocksOf(tx, { kind: 'ticket', id: ticket.id }),
    customShownTo(tx, 'ticket'),
    gradeLimit(tx),
  ]);
  const side = found(customerSide);
  return ticketView(ticket, {
    customerSide: side,
    providerSide,
    clocks,
    promise: promiseWords(clocks, { timeZone: side.timeZone, now: tx.now }),
    custom: shown(ticket.custom),
    caller: tx.caller,
    grade,
    now: tx.now,
  });
}
