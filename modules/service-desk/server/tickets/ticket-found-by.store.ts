import type { Id } from '../../../../kernel/id.ts';
import { sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';

export interface WrittenWords {
  ticketId: Id;
  /** The text key of what they are called. */
  label: string;
  text: string;
}

/** Of long stories so many of the newest entries are looked through, and of each its beginning. */
const [mostEntries, mostOfEach] = [200, 4000];

/** What few tickets were described and solved with. */
export async function reportsOf(tx: Tx, ids: readonly Id[]): Promise<WrittenWords[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('ticket')
      .select(['id', 'description', 'solution'])
      .where('tenantId', '=', tx.tenantId)
      .where('id', '=', sql<string>`any(${ids}::uuid[])`),
  );
  return rows.flatMap(({ id, description, solution }) => [
    { ticketId: id, label: 'service-desk:ticket.field.description', text: description ?? '' },
    { ticketId: id, label: 'service-desk:ticket.solution', text: solution ?? '' },
  ]);
}

/** What was written on them, newest first; portal gets the public ones alone, by the wall. Served by ticket_entry_by_ticket. */
export async function wordsOn(tx: Tx, ids: readonly Id[]): Promise<WrittenWords[]> {
  const rows = await tx.rows(
    sqlBuilder
      .selectFrom('ticketEntry')
      .select(['ticketId', 'kind', sql<string>`left(body, ${mostOfEach})`.as('text')])
      .where('tenantId', '=', tx.tenantId)
      .where('ticketId', '=', sql<string>`any(${ids}::uuid[])`)
      .orderBy('writtenAt', 'desc')
      .limit(mostEntries),
  );
  return rows.map(({ ticketId, kind, text }) => ({ ticketId, label: `service-desk:entry.kind.${kind}`, text }));
}
