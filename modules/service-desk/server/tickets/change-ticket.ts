import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { priorityFor } from '../../../catalogue/index.ts';
import { checkedCustom } from '../../../custom-fields/index.ts';
import type * as contract from '../../ticket.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { recovered } from '../cover/judge-ticket.ts';
import { checkAsset, checkCategory, checkContact, checkSite } from './check-reference.ts';
import { ticketToAct } from './load-ticket.ts';
import { moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { insertReclassification } from './reclassification.store.ts';
import { ticketChanged } from './ticket.events.ts';
import { isReviewOf, recorderOf } from './ticket.policy.ts';
import type { Ticket } from './ticket-record.rules.ts';

type Input = InputOf<typeof contract.changeTicket>;

const fields = [
  ...(['kind', 'title', 'description', 'categoryId', 'impact', 'urgency', 'priority'] as const),
  ...(['siteId', 'callerId', 'affectedId', 'assetId', 'agreedAt', 'custom'] as const),
] as const;

/** What the input does not name stays; a save that changes nothing is not logged. */
export async function changeTicket(tx: Tx, input: Input): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'change');
  await check(tx, ticket, input);
  const { ticket: _id, custom: sent, ...given } = input;
  const custom = await checkedCustom(tx, 'ticket', { sent, before: ticket.custom });
  const wanted = await prioritised(tx, ticket, { ...ticket, ...given, custom });

  const changes = changesBetween(ticket, wanted, fields);
  if (Object.keys(changes).length === 0) return showTicket(tx, ticket);
  if (changes.categoryId) await keepReclassification(tx, ticket, wanted);
  const saved = await moveTicket(tx, ticket, await recovered(tx, ticket, wanted));
  await announce(tx, ticketChanged(saved, changes));
  return showTicket(tx, saved);
}

/** A first category puts nothing right; a reviewer's correction counts against whoever recorded it. */
async function keepReclassification(tx: Tx, before: Ticket, after: Ticket): Promise<void> {
  const { id: ticketId, customerId, recorderId, categoryId: fromId } = before;
  const changedById = recorderOf(tx.caller);
  const isMisclassified = fromId !== null && recorderId !== null && isReviewOf(tx.caller, before);
  const told = { fromId, toId: after.categoryId, changedById, recorderId, isMisclassified };
  await insertReclassification(tx, { ticketId, customerId, ...told });
}

/** Only what is newly named must be in use: a retired category may stay where it is. */
async function check(tx: Tx, ticket: Ticket, input: Input): Promise<void> {
  const { customerId } = ticket;
  const { categoryId, siteId, callerId, affectedId, assetId } = input;
  if (categoryId !== ticket.categoryId) await checkCategory(tx, categoryId);
  if (siteId !== ticket.siteId) await checkSite(tx, { customerId, id: siteId });
  if (callerId !== ticket.callerId) await checkContact(tx, 'callerId', { customerId, id: callerId });
  if (affectedId !== ticket.affectedId) await checkContact(tx, 'affectedId', { customerId, id: affectedId });
  if (assetId !== ticket.assetId) await checkAsset(tx, { customerId, id: assetId });
}

/** Priority follows from impact and urgency when one of them changes; else it stays, whatever the matrix says by now. */
async function prioritised(tx: Tx, before: Ticket, wanted: Ticket): Promise<Ticket> {
  const { impact, urgency } = wanted;
  if (impact === before.impact && urgency === before.urgency) return wanted;
  if (impact === null || urgency === null) return wanted;
  return { ...wanted, priority: await priorityFor(tx, impact, urgency) };
}
