import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { plannedAnew, sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { ticketsIn } from './ticket.store.ts';

export interface OpenTicket {
  id: Id;
  customerId: Id;
  status: string;
  callerId: Id | null;
  recordedAt: Instant;
}

interface Stretch {
  /** The last of the batch before. */
  after: Pick<OpenTicket, 'id' | 'recordedAt'> | null;
  /** Recorded before here. */
  before: Instant;
}

/** Unsolved tickets, oldest first; imported ones are told by whoever keeps them. Served by ticket_open_by_time. */
export function openTicketsAfter(tx: Tx, { after, before }: Stretch, most: number): Promise<OpenTicket[]> {
  const open = ticketsIn(tx, 'all')
    .select(['id', 'customerId', 'status', 'callerId'])
    .select('recordedAt')
    .where('status', 'in', ['registered', 'in_progress', 'waiting'])
    .where('recordedAt', '<', before)
    .where('importedBy', 'is', null)
    .orderBy('recordedAt')
    .orderBy('id')
    .limit(most);
  const on = after === null ? open : open.where(sql<boolean>`(recorded_at, id) > (${after.recordedAt}, ${after.id})`);
  return tx.rows(plannedAnew(on));
}
