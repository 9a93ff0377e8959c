import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { plannedAnew } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { ticketsIn } from './ticket.store.ts';

export interface DueTicket {
  id: Id;
  customerId: Id;
  nextDueAt: Instant;
  assigneeId: Id | null;
  ownerId: Id | null;
}

interface Span {
  from: Instant;
  to: Instant;
}

/**
 * Unsolved tickets in somebody's hands whose nearest deadline lies in the span, latest first: what is over for long
 * was told long ago. Served by ticket_open_by_due.
 */
export function ticketsDue(tx: Tx, { from, to }: Span, most: number): Promise<DueTicket[]> {
  const due = ticketsIn(tx, 'all')
    .select(['id', 'customerId', 'nextDueAt', 'assigneeId', 'ownerId'])
    .$castTo<DueTicket>()
    .where('status', 'in', ['registered', 'in_progress', 'waiting'])
    .where('nextDueAt', '>', from)
    .where('nextDueAt', '<=', to)
    .where((is) => is.or([is('assigneeId', 'is not', null), is('ownerId', 'is not', null)]))
    .orderBy('nextDueAt', 'desc')
    .orderBy('id', 'desc')
    .limit(most);
  return tx.rows(plannedAnew(due));
}
