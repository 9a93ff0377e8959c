import type { Id } from '../../../../kernel/id.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TicketFilter } from '../tickets/ticket-filter.rules.ts';
import { ticketsMeant } from '../tickets/ticket-predicate.store.ts';
import type { TicketScope } from '../tickets/ticket.rules.ts';
import { ticketsIn } from '../tickets/ticket.store.ts';

export interface MeantTicket {
  ticketId: Id;
  customerId: Id;
}

/** Those of these that the caller may see, in the order in which they are named. */
export async function ticketsNamed(tx: Tx, ids: readonly Id[], scope: TicketScope): Promise<MeantTicket[]> {
  const named = sql<Id>`any(${[...ids]}::uuid[])`;
  return tx.rows(
    ticketsIn(tx, scope)
      .select(['ticket.id as ticketId', 'ticket.customerId'])
      .where('ticket.id', '=', named)
      .orderBy(sql`array_position(${[...ids]}::uuid[], ticket.id)`),
  );
}

/** Those that a filter means, newest first. */
export async function ticketsMatching(
  tx: Tx,
  { filter, scope }: { filter: TicketFilter; scope: TicketScope },
  most: number,
): Promise<MeantTicket[]> {
  return tx.rows(
    ticketsMeant(tx, filter, scope)
      .select(['ticket.id as ticketId', 'ticket.customerId'])
      .orderBy('ticket.recordedAt', 'desc')
      .orderBy('ticket.id', 'desc')
      .limit(most),
  );
}
