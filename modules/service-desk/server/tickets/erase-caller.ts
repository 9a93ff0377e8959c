import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { indexTickets } from './index-ticket.ts';
import {
  entriesQuoting,
  idsOfTicketsNaming,
  renameAuthor,
  saveEntryTexts,
  saveTicketTexts,
  ticketsQuoting,
  type EntryText,
  type TicketText,
} from './ticket-erasure.store.ts';
import { ticketRedacted } from './ticket.events.ts';
import { withoutTraces } from './trace.rules.ts';

/**
 * Tickets stay, with all that was done: what names the person in them is replaced, word by word, and the search forgets
 * it in the same act. Answers with the tickets that named them, whose log may quote them too.
 */
export async function eraseCaller(tx: Tx, erasure: Erasure): Promise<readonly Id[]> {
  const { contactId, customerId, pseudonym } = erasure;
  const written = await renameAuthor(tx, contactId, { customerId, name: pseudonym });
  const tickets = redacted(await ticketsQuoting(tx, erasure), erasure, ['title', 'description', 'solution', 'custom']);
  const entries = redacted(await entriesQuoting(tx, erasure), erasure, ['body']);
  await saveTicketTexts(tx, tickets);
  await saveEntryTexts(tx, entries);

  const changed = new Set([...tickets.map(({ id }) => id), ...entries.map(({ ticketId }) => ticketId)]);
  await indexTickets(tx, changed);
  await announce(tx, ...[...changed].map((id) => ticketRedacted({ id, customerId }, contactId)));
  return [...new Set([...changed, ...written, ...(await idsOfTicketsNaming(tx, contactId))])];
}

/** Those of the rows in which something was replaced. */
function redacted<Row extends TicketText | EntryText>(
  rows: readonly Row[],
  { quoted, uniqueQuoted, pseudonym }: Erasure,
  fields: readonly (keyof Row & string)[],
): Row[] {
  return rows.flatMap((row) => {
    const clean = (text: string) => withoutTraces(text, row.namesContact ? quoted : uniqueQuoted, pseudonym);
    const changes = fields.flatMap((field) => {
      const after = mapTexts(row[field], clean);
      return JSON.stringify(after) === JSON.stringify(row[field]) ? [] : [[field, after] as const];
    });
    return changes.length === 0 ? [] : [{ ...row, ...Object.fromEntries(changes) }];
  });
}

/** The same JSON value with its texts changed. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]));
}
