import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { customDocuments } from '../../../custom-fields/index.ts';
import { entriesOf } from '../entries/entry.store.ts';
import { saveDocument } from './ticket-document.store.ts';
import { ticketForChange } from './ticket.store.ts';

/** The reaction that does it. */
export const ticketDocumentConsumer = 'service-desk.ticket-document';

/** Makes tickets findable by all that they say now. Each is held, so that of two at once the later sees more. */
export async function indexTickets(tx: Tx, ticketIds: Iterable<Id>): Promise<void> {
  const wordsOf = await customDocuments(tx, 'ticket');
  for (const id of ticketIds) {
    const ticket = await ticketForChange(tx, id, 'all');
    if (ticket) await saveDocument(tx, ticket, { entries: await entriesOf(tx, id), custom: wordsOf(ticket.custom) });
  }
}

export async function indexTicket(tx: Tx, ticketId: Id): Promise<void> {
  await indexTickets(tx, [ticketId]);
}
