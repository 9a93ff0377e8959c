import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { customDocuments } from '../../../custom-fields/index.ts';
import { entriesOf } from '../entries/entry.store.ts';
import { saveDocument } from './ticket-document.store.ts';
import { ticketForChange } from './ticket.store.ts';

/** Makes a ticket findable by all that it says now. The ticket is held, so that of two at once the later sees more. */
export async function indexTicket(tx: Tx, ticketId: Id): Promise<void> {
  const ticket = await ticketForChange(tx, ticketId, 'all');
  if (!ticket) return;
  const wordsOf = await customDocuments(tx, 'ticket');
  await saveDocument(tx, ticket, { entries: await entriesOf(tx, ticketId), custom: wordsOf(ticket.custom) });
}
