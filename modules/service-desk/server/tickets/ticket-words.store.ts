import type { Id } from '../../../../kernel/id.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TicketScope } from './ticket.rules.ts';
import { ticketsIn } from './ticket.store.ts';

/** Number and title of tickets, of those that the reader may see. */
export function ticketTitles(
  tx: Tx,
  ids: readonly Id[],
  scope: TicketScope,
): Promise<{ id: Id; number: string | null; title: string }[]> {
  return tx.rows(
    ticketsIn(tx, scope)
      .select(['id', 'number', 'title'])
      .where('id', '=', sql<Id>`any(${[...ids]}::uuid[])`),
  );
}
