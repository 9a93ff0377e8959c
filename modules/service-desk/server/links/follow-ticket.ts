import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { contactById } from '../../../customers/index.ts';
import type { followTicket as endpoint } from '../../ticket-link.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { recordFrom } from '../tickets/record-ticket.ts';
import { isFinal } from '../tickets/ticket.rules.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { carriedOver } from './carried-over.ts';
import { keepLink } from './link-ticket.ts';
import { ticketLinkRefusals } from './ticket-link.refusals.ts';

/** What is closed stays closed: an answer that comes later is a new ticket which follows it. */
export async function followTicket(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketView> {
  const scope = scopeOf(tx.caller);
  const other = found(await ticketById(tx, input.ticket, scope));
  if (!isFinal(other.status)) throw new Refusal(ticketLinkRefusals.still_open);
  const isPortal = roleOf(tx.caller) === 'portal';
  const { callerId, ...carried } = await carriedOver(tx, other);

  const { title = other.title, description, attachmentIds } = input;
  const report = {
    ...carried,
    callerId: isPortal ? await answering(tx, other.customerId, callerId) : callerId,
    kind: other.kind,
    customerId: other.customerId,
    channel: isPortal ? 'portal' : (other.channel ?? 'phone'),
    title,
    description,
    attachmentIds,
  };
  const view = await recordFrom(tx, report, other.custom);
  await keepLink(tx, { ticket: found(await ticketById(tx, view.id, scope)), other, kind: 'follows' });
  return view;
}

/** Whoever of the customer's people answers is the caller; who answers for a company below theirs leaves it to its own. */
async function answering(tx: Tx, customerId: Id, before: Id | undefined): Promise<Id | undefined> {
  const { subjectId } = tx.caller;
  const contact = subjectId === null ? undefined : await contactById(tx, subjectId);
  return contact?.customerId === customerId ? contact.id : before;
}
