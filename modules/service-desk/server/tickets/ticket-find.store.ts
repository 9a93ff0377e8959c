import { plannedAnew, sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { contactName, customerName } from './ticket-dimensions.store.ts';
import type { TicketScope } from './ticket.rules.ts';
import { idsNumbered, wordMatches } from './ticket-search.store.ts';
import { ticketsIn } from './ticket.store.ts';

/** Of a word found everywhere, so many of the newest are ranked. */
const mostRanked = 1000;

/** What a number or its beginning means, newest first; then what the words match, best first. */
export async function ticketsFound(tx: Tx, asked: { text: string; scope: TicketScope }, most: number) {
  const numbered = await tx.rows(
    hits(tx, asked.scope)
      .where('ticket.id', 'in', idsNumbered(tx, asked.text))
      .orderBy('ticket.recordedAt', 'desc')
      .limit(most),
  );
  const matches = wordMatches(tx, asked, mostRanked);
  if (matches === null || numbered.length === most) return numbered;
  const ranked = hits(tx, asked.scope)
    .innerJoin(sqlBuilder.selectFrom(matches).selectAll().as('match'), 'match.id', 'ticket.id')
    .orderBy(sql`match.rank`, 'desc')
    .orderBy('ticket.recordedAt', 'desc')
    .limit(most);
  const worded = await tx.rows(plannedAnew(ranked));
  const known = new Set(numbered.map(({ id }) => id));
  return [...numbered, ...worded.filter(({ id }) => !known.has(id))].slice(0, most);
}

/** Names by sub-selects, so that they are looked up for what is shown and not for all that is ranked. */
function hits(tx: Tx, scope: TicketScope) {
  return ticketsIn(tx, scope)
    .select(['ticket.id', 'ticket.number', 'ticket.foreignNumber', 'ticket.title'])
    .select([
      customerName(tx, sql.ref('ticket.customerId')).$castTo<string>().as('customer'),
      contactName(tx, sql.ref('ticket.callerId')).as('caller'),
    ]);
}
