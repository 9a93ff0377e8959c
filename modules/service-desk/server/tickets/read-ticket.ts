import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../ticket.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { showTicket } from './show-ticket.ts';
import { scopeOf } from './ticket.policy.ts';
import { ticketById } from './ticket.store.ts';

export async function readTicket(tx: Tx, input: InputOf<typeof contract.readTicket>): Promise<TicketView> {
  return showTicket(tx, found(await ticketById(tx, input.ticket, scopeOf(tx.caller))));
}
