import { sql, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { numberPrefixes } from '../../ticket-codes.contract.ts';
import type { TicketScope } from './ticket.rules.ts';
import type { Ticket } from './ticket-record.rules.ts';
import { ticketsIn } from './ticket.store.ts';

/**
 * Takes the next number of the provider's year, gap-free over all kinds (SD-01): one statement, the last of the
 * transaction, because everyone who records queues for the series' row; rolled back, it leaves no gap.
 */
export function takeNumber(tx: Tx, ticket: Ticket, take: (number: string) => void): void {
  const taken = sql<{ number: string }>`
    with this_year as (
      select extract(year from ${ticket.recordedAt}::timestamptz at time zone time_zone)::integer as year
      from tenant where id = ${tx.tenantId}
    ), series as (
      insert into ticket_series as s (tenant_id, year, last_number)
      select ${tx.tenantId}, year, 1 from this_year
      on conflict (tenant_id, year) do update set last_number = s.last_number + 1
      returning s.year, s.last_number::text as last
    )
    update ticket set number =
      ${numberPrefixes[ticket.kind]}::text || '-' || series.year || '-' || lpad(last, greatest(6, length(last)), '0')
    from series
    where ticket.tenant_id = ${tx.tenantId} and ticket.id = ${ticket.id}
    returning ticket.number`;
  tx.atCommit(statement(taken), ([row]) => {
    if (!row) throw new Error(`ticket ${ticket.id} got no number`);
    take(row.number);
  });
}

/** By its own number or, of imported ones, by that of the system it came from (the newest, where two had the same). */
export async function ticketByNumber(tx: Tx, number: string, scope: TicketScope) {
  const own = ticketsIn(tx, scope).select(['id', 'number', 'foreignNumber']).where('number', '=', number.toUpperCase());
  const foreign = ticketsIn(tx, scope).select(['id', 'number', 'foreignNumber']).where('foreignNumber', '=', number);
  return (await tx.first(own)) ?? (await tx.first(foreign.orderBy('recordedAt', 'desc').limit(1)));
}
