import type { Tx } from '../../../../platform/database/tx.ts';
import type { TicketScope } from './ticket.rules.ts';
import { ticketsIn } from './ticket.store.ts';

/** By its own number or, of imported ones, by that of the system it came from (the newest, where two had the same). */
export async function ticketByNumber(tx: Tx, number: string, scope: TicketScope) {
  const own = ticketsIn(tx, scope).select(['id', 'number', 'foreignNumber']).where('number', '=', number.toUpperCase());
  const foreign = ticketsIn(tx, scope).select(['id', 'number', 'foreignNumber']).where('foreignNumber', '=', number);
  return (await tx.first(own)) ?? (await tx.first(foreign.orderBy('recordedAt', 'desc').limit(1)));
}
