import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SearchFact } from '../../../../platform/module/register.ts';
import { excerptAround } from '../../../../platform/search/excerpt.ts';
import { matchRanges } from '../../../../platform/search/highlight.ts';
import { matchOf } from '../../../../platform/search/match.ts';
import type { TicketFound } from '../../ticket-view.contract.ts';
import { shownNumber, type Ticket } from './ticket-record.rules.ts';
import { reportsOf, wordsOn, type WrittenWords } from './ticket-found-by.store.ts';

/** By which of their words tickets were found whose titles do not say it: a stretch of the first text that does. */
export async function foundBy(tx: Tx, ids: readonly Id[], typed: string): Promise<Map<Id, SearchFact>> {
  const found = new Map<Id, SearchFact>();
  const lookThrough = (words: readonly WrittenWords[]) => {
    for (const { ticketId, label, text } of words) {
      const excerpt = found.has(ticketId) ? null : excerptAround(text, typed);
      if (excerpt !== null) found.set(ticketId, { as: 'words', text: excerpt, label });
    }
  };
  if (ids.length > 0) lookThrough(await reportsOf(tx, ids));
  const rest = ids.filter((id) => !found.has(id));
  if (rest.length > 0) lookThrough(await wordsOn(tx, rest));
  return found;
}

/** Of the tickets of a list that was asked for words: where these stand. The customers' people see their own words alone. */
export async function whereFound(
  tx: Tx,
  tickets: readonly Called[],
  typed: string | undefined,
): Promise<Map<Id, TicketFound>> {
  if (typed === undefined || tx.caller.kind !== 'staff') return new Map();
  const unsaid = tickets.filter((ticket) => !isSaidBy(ticket, typed)).map(({ id }) => id);
  const facts = await foundBy(tx, unsaid, typed);
  const byOf = (fact: SearchFact | undefined) =>
    fact?.label === undefined || fact.text === null
      ? null
      : { label: fact.label, text: fact.text, marks: matchRanges(fact.text, typed) };
  return new Map(
    tickets.map(({ id, title }) => [id, { titleMarks: matchRanges(title, typed), by: byOf(facts.get(id)) }]),
  );
}

type Called = Pick<Ticket, 'id' | 'title' | 'number' | 'foreignNumber'>;

/** One sees it in its title, or in its number. */
export function isSaidBy(ticket: Omit<Called, 'id'>, typed: string): boolean {
  const inTitle = matchOf({ as: 'words', text: ticket.title }, typed);
  return (inTitle ?? matchOf({ as: 'code', text: shownNumber(ticket) }, typed)) !== null;
}
