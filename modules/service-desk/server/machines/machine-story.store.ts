import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardStretch } from '../../../../platform/module/card-part.ts';
import { staffName } from '../tickets/ticket-dimensions.store.ts';
import { ticketsIn } from '../tickets/ticket.store.ts';
import type { TicketScope } from '../tickets/ticket.rules.ts';

export interface ToldTicket {
  id: Id;
  at: Instant;
  number: string | null;
  kind: string;
  status: string;
  title: string;
  solution: string | null;
  /** Of work on it; null: none, or not for the caller. */
  minutes: number | null;
  by: string | null;
}

/** Tickets about a machine, latest first. Served by ticket_by_asset. */
export function ticketStory(tx: Tx, scope: TicketScope, stretch: CardStretch): Promise<ToldTicket[]> {
  const { assetId, before, limit, isPublicOnly } = stretch;
  const isOurs = roleOf(tx.caller) !== 'portal' && !isPublicOnly;
  const worked = sql<number | null>`(select sum(minutes)::integer from time_entry
    where time_entry.tenant_id = ${tx.tenantId} and time_entry.ticket_id = ticket.id and time_entry.retired_at is null)`;
  const place = sql<boolean>`(ticket.recorded_at, ticket.id) < (${before?.at ?? null}::timestamptz, ${before?.id ?? null}::uuid)`;
  return tx.rows(
    ticketsIn(tx, scope)
      .select(['ticket.id', 'ticket.recordedAt as at', 'ticket.number', 'ticket.kind', 'ticket.status', 'ticket.title'])
      .select(['ticket.solution', (isOurs ? worked : sql<number | null>`null`).as('minutes')])
      .select((isOurs ? staffName(tx, sql.ref('ticket.assigneeId')) : sql<string | null>`null`).as('by'))
      .where('ticket.assetId', '=', assetId)
      .$if(before !== null, (tickets) => tickets.where(place))
      .orderBy('ticket.recordedAt', 'desc')
      .orderBy('ticket.id', 'desc')
      .limit(limit),
  );
}
