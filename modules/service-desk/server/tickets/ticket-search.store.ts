import type { Id } from '../../../../kernel/id.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import { plannedAnew, sql, sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { searchQuery } from '../../../../platform/search/search-query.ts';
import { numbersSaid } from './numbers-said.rules.ts';
import type { TicketScope } from './ticket.rules.ts';

/** Where a word occurs more often, the newest tickets are taken. */
const mostMatches = 20_000;

interface Searched {
  text: string;
  scope: TicketScope;
  customerId?: Id | undefined;
}

/** The ids (`id`) that the text means: by their words, by the beginning of the number or its last digits, or by the foreign number. */
export function ticketIdsMeant(tx: Tx, searched: Searched & { matched?: readonly Id[] | undefined }) {
  const numbered = idsNumbered(tx, searched.text);
  if (searched.matched) {
    const matched = sql<{ id: Id }>`unnest(${searched.matched}::uuid[])`.as<'match'>(sql.raw('match (id)'));
    return numbered.union(sqlBuilder.selectFrom(matched).select('match.id'));
  }
  const matches = wordMatches(tx, searched, mostMatches);
  return matches ? numbered.union(sqlBuilder.selectFrom(matches).select('match.id')) : numbered;
}

/** The newest whose words match, so many at most; null when there are no words to look for. */
export async function newestMatches(tx: Tx, searched: Searched, most: number): Promise<Id[] | null> {
  const matches = wordMatches(tx, searched, most);
  if (matches === null) return null;
  const rows = await tx.rows(plannedAnew(sqlBuilder.selectFrom(matches).select('match.id')));
  return rows.map(({ id }) => id);
}

/** The ids whose words match, with their rank; null when there are no words to look for. */
export function wordMatches(tx: Tx, { text, scope, customerId }: Searched, most: number) {
  const query = searchQuery(text);
  if (query === null) return null;
  const words = sql`${query}::tsquery`;
  // whoever sees more than their own is held to it by the tickets that the matches are looked up in
  const contactId = scope === 'all' || scope.around.length > 0 ? null : scope.contactId;
  // the function follows from the caller's database role, which may call no other
  const call = {
    desk: sql`search_tickets(${tx.tenantId}, ${customerId ?? null}, ${words}, ${most})`,
    limited: sql`search_tickets_limited(${tx.tenantId}, ${customerId ?? null}, ${words}, ${most})`,
    portal: sql`search_tickets_public(${tx.tenantId}, ${contactId}, ${words}, ${most})`,
  }[roleOf(tx.caller)];
  return sql<{ id: string; rank: number }>`${call}`.as<'match'>(sql.raw('match (id, rank)'));
}

/** Served by the unique index over numbers, and by ticket_by_foreign_number. */
export function idsNumbered(tx: Tx, text: string) {
  const beginning = text.toUpperCase();
  const tickets = sqlBuilder.selectFrom('ticket').select('ticket.id').where('ticket.tenantId', '=', tx.tenantId);
  const said = numbersSaid(text, tx.now);
  const numbered = tickets
    // '~' stands behind every character that a number holds
    .where((is) => is.and([is('number', '>=', beginning), is('number', '<', `${beginning}~`)]))
    .union(tickets.where('foreignNumber', '=', text));
  return said.length === 0 ? numbered : numbered.union(tickets.where('number', 'in', said));
}
