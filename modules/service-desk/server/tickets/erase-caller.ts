import type { Id } from '../../../../kernel/id.ts';
import { redacted } from '../../../../kernel/traces.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { Erasure } from '../../../../platform/module/contact-holder.ts';
import { eraseInMajors } from '../major-incidents/erase-in-majors.ts';
import { indexTickets } from './index-ticket.ts';
import {
  entriesQuoting,
  idsOfTicketsNaming,
  renameAuthor,
  saveEntryTexts,
  saveTicketTexts,
  ticketsQuoting,
} from './ticket-erasure.store.ts';
import { saveWorkTexts, workQuoting } from './work-erasure.store.ts';
import { ticketRedacted } from './ticket.events.ts';

/**
 * Tickets stay, with all that was done: what names the person in them is replaced, word by word, and the search forgets
 * it in the same act. Answers with the tickets that named them, whose log may quote them too.
 */
export async function eraseCaller(tx: Tx, erasure: Erasure): Promise<readonly Id[]> {
  const { contactId, customerId, pseudonym } = erasure;
  const written = await renameAuthor(tx, contactId, { customerId, name: pseudonym });
  const tickets = redacted(await ticketsQuoting(tx, erasure), erasure, ['title', 'description', 'solution', 'custom']);
  const entries = redacted(await entriesQuoting(tx, erasure), erasure, ['body']);
  const work = redacted(await workQuoting(tx, erasure), erasure, ['reason', 'more']);
  await saveTicketTexts(tx, tickets);
  await saveEntryTexts(tx, entries);
  await saveWorkTexts(tx, work);
  const majors = await eraseInMajors(tx, erasure);

  const changed = new Set([...tickets.map(({ id }) => id), ...[...entries, ...work].map(({ ticketId }) => ticketId)]);
  await indexTickets(tx, changed);
  await announce(tx, ...[...changed].map((id) => ticketRedacted({ id, customerId }, contactId)));
  return [...new Set([...changed, ...written, ...majors, ...(await idsOfTicketsNaming(tx, contactId))])];
}
