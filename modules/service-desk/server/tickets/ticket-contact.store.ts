import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { sql, sqlBuilder, statement } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { openStatuses } from '../../ticket-codes.contract.ts';

/** Served by ticket_by_caller and ticket_by_affected. */
function ticketsNaming(tx: Tx, contactId: Id) {
  return sqlBuilder
    .selectFrom('ticket')
    .where('ticket.tenantId', '=', tx.tenantId)
    .where((is) => is.or([is('callerId', '=', contactId), is('affectedId', '=', contactId)]));
}

export async function countTicketsNaming(tx: Tx, contactId: Id): Promise<number> {
  const row = await tx.first(ticketsNaming(tx, contactId).select(({ fn }) => fn.countAll<number>().as('many')));
  return row?.many ?? 0;
}

/** Who calls and is hit, and who wrote: entries keep the name that they were written under. */
export async function moveTickets(tx: Tx, { from, into }: { from: Id; into: Id }): Promise<void> {
  for (const field of ['callerId', 'affectedId', 'signedById'] as const) {
    await tx.run(
      sqlBuilder
        .updateTable('ticket')
        .set((row) => ({ [field]: into, revision: row('revision', '+', 1) }))
        .where('tenantId', '=', tx.tenantId)
        .where(field, '=', from),
    );
  }
  await tx.run(
    statement(sql`
      update ticket_entry set author_id = ${into}
      where tenant_id = ${tx.tenantId} and author_kind = 'contact' and author_id = ${from}
        and customer_id = (select customer_id from contact where tenant_id = ${tx.tenantId} and id = ${into})`),
  );
}

/** Newest first. */
export function openTicketsNaming(tx: Tx, contactId: Id, most: number) {
  return tx.rows(
    ticketsNaming(tx, contactId)
      .select(['number', 'title'])
      .where('status', 'in', openStatuses)
      .orderBy('recordedAt', 'desc')
      .orderBy('id', 'desc')
      .limit(most),
  );
}

export interface DisclosedTicket {
  number: string | null;
  kind: string;
  status: string;
  title: string;
  description: string | null;
  solution: string | null;
  channel: string | null;
  isCaller: boolean;
  isAffected: boolean;
  recordedAt: Instant;
  closedAt: Instant | null;
  /** What they wrote, and what was written to them. */
  entries: { at: Instant; by: string; body: string }[];
}

/** Of the service, what it was about and what went to and fro; what staff noted for themselves is not theirs. */
export function disclosedTickets(tx: Tx, contactId: Id): Promise<DisclosedTicket[]> {
  return tx.rows(
    ticketsNaming(tx, contactId)
      .select(['number', 'kind', 'status', 'title', 'description', 'solution', 'channel', 'recordedAt', 'closedAt'])
      .select([
        sql<boolean>`caller_id is not distinct from ${contactId}`.as('isCaller'),
        sql<boolean>`affected_id is not distinct from ${contactId}`.as('isAffected'),
        sql<DisclosedTicket['entries']>`(
          select coalesce(jsonb_agg(jsonb_build_object('at', e.written_at, 'by', e.author_kind, 'body', e.body)
            order by e.written_at, e.id), '[]')
          from ticket_entry e
          where e.tenant_id = ${tx.tenantId} and e.ticket_id = ticket.id and e.audience = 'public')`.as('entries'),
      ])
      .orderBy('recordedAt')
      .orderBy('id'),
  );
}
