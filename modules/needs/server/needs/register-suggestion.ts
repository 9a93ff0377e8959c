import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { needRecorded } from './need.events.ts';
import type { HeardNeed } from './need.rules.ts';
import { insertNeed } from './need.store.ts';
import { ticketToRegister } from './suggestion.store.ts';

/** What was suggested on a ticket stands in the register, once however often it is told; imported history stays history. */
export async function registerSuggestion(tx: Tx, ticketId: Id): Promise<void> {
  const ticket = await ticketToRegister(tx, ticketId);
  if (!ticket || ticket.kind !== 'suggestion' || ticket.importedBy !== null) return;
  const need: HeardNeed = {
    id: tx.newId(),
    customerId: ticket.customerId,
    contactId: ticket.callerId,
    source: 'ticket',
    ticketId,
    title: ticket.title,
    words: ticket.description,
    valueLevel: null,
    valueWords: null,
    ownerId: null,
    dueOn: null,
    heardAt: ticket.recordedAt,
    recordedAt: tx.now,
    recordedById: null,
  };
  if (await insertNeed(tx, need)) await announce(tx, needRecorded(need));
}
