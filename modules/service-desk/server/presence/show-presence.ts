import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../ticket-presence.contract.ts';
import { scopeOf, staffActing } from '../tickets/ticket.policy.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { presentAt, removeSign, saveSign } from './presence.store.ts';

type Presence = contract.TicketPresence;

export async function readPresence(
  tx: Tx,
  { ticket: id }: InputOf<typeof contract.readTicketPresence>,
): Promise<Presence> {
  const me = staffActing(tx.caller);
  const ticket = found(await ticketById(tx, id, scopeOf(tx.caller)));
  return others(await presentAt(tx, ticket.id), me);
}

/** A glance, and nothing of the ticket's history: the log isn't told, but whoever has it open. */
export async function showPresence(
  tx: Tx,
  { ticket: id, isWriting }: InputOf<typeof contract.showTicketPresence>,
): Promise<Presence> {
  const staffId = staffActing(tx.caller);
  const ticket = found(await ticketById(tx, id, scopeOf(tx.caller)));
  const before = await presentAt(tx, ticket.id);
  await saveSign(tx, { ticketId: ticket.id, customerId: ticket.customerId, staffId, isWriting });
  const own = before.find((present) => present.staffId === staffId);
  // a sign of life that changes nothing is nobody's news
  if (own?.isWriting !== isWriting) tellPresence(tx, ticket);
  return others(before, staffId);
}

export async function endPresence(tx: Tx, { ticket: id }: InputOf<typeof contract.endTicketPresence>): Promise<void> {
  const staffId = staffActing(tx.caller);
  const ticket = found(await ticketById(tx, id, scopeOf(tx.caller)));
  if (await removeSign(tx, { ticketId: ticket.id, staffId })) tellPresence(tx, ticket);
}

function others(present: Presence['items'], me: Id): Presence {
  return { items: present.filter(({ staffId }) => staffId !== me) };
}

function tellPresence(tx: Tx, { id, customerId }: Pick<Ticket, 'id' | 'customerId'>): void {
  const kind = 'ticket_presence.changed';
  tx.tell({ topic: 'ticket_presence', id, kind, customerId, audience: 'internal', concerns: [], accountId: null });
}
