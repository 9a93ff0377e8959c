import type { Tx } from '../../../../platform/database/tx.ts';
import type { HeardEvent } from '../../../../platform/module/register.ts';
import { teamFor } from '../../../catalogue/index.ts';
import { contactById } from '../../../customers/index.ts';
import { isSentByAnswers } from '../guidance/guide-ticket.ts';
import { moveTicket } from '../tickets/move-ticket.ts';
import { assigned } from '../tickets/ticket-course.rules.ts';
import { ticketAssigned } from '../tickets/ticket.events.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketForChange } from '../tickets/ticket.store.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { lookUpFor, sendOn } from './route-report.ts';
import { insertDecision, lastDecision } from './routing-decision.store.ts';
import { livingRules } from './routing-rule.store.ts';

/** The channels by which a customer's people hand in tickets themselves. */
const handedInBy: ReadonlySet<unknown> = new Set(['portal', 'label']);

/**
 * Asks the rules about what the customer's people handed in: they see nothing of the provider's staff, so recording could
 * not. Harmless twice, and where somebody was quicker and has it in hand.
 */
export async function routeHandedIn(
  tx: Tx,
  { subject, payload }: Pick<HeardEvent, 'subject' | 'payload'>,
): Promise<void> {
  if (!handedInBy.has(payload['channel'])) return;
  const ticket = await ticketForChange(tx, subject.id, 'all');
  if (!ticket || !isUntouched(ticket) || (await lastDecision(tx, ticket.id))) return;
  // as with staff: whom the answers named has it
  if (await isSentByAnswers(tx, ticket)) return;
  const { hands, decision } = await destinationOf(tx, ticket);
  if (!decision) return;
  await insertDecision(tx, decision);
  // where no rule fits it stays with the category's team
  if (decision.by !== 'rule') return;
  if (hands.teamId === ticket.teamId && hands.assigneeId === null) return;
  const saved = await moveTicket(tx, ticket, assigned(ticket, hands, tx.now));
  await announce(tx, ticketAssigned(ticket, saved));
}

function isUntouched({ status, recorderId, assigneeId, importedBy }: Ticket): boolean {
  return status === 'registered' && recorderId === null && assigneeId === null && importedBy === null;
}

async function destinationOf(tx: Tx, ticket: Ticket) {
  const { id, customerId, siteId, categoryId, callerId, kind, channel, priority } = ticket;
  // both were checked when it was recorded
  if (channel === null || priority === null) throw new Error(`ticket ${id} was recorded without channel or priority`);
  const rules = await livingRules(tx);
  const report = { customerId, kind, channel, siteId: siteId ?? undefined, categoryId: categoryId ?? undefined };
  const [lookedUp, usual, caller] = await Promise.all([
    lookUpFor(tx, rules, report),
    categoryId === null ? null : teamFor(tx, { categoryId, customerId }),
    callerId === null ? null : contactById(tx, callerId),
  ]);
  const usualHands = { teamId: ticket.teamId, assigneeId: null, line: null };
  return sendOn(tx, { id, input: report, caller: caller ?? null, priority, rules, lookedUp, usual, usualHands });
}
