import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type * as contract from '../../ticket-act.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { childrenToChange } from '../links/children.ts';
import { ticketToAct } from './load-ticket.ts';
import { moveTicket } from './move-ticket.ts';
import { showTicket } from './show-ticket.ts';
import { reopened } from './ticket-course.rules.ts';
import { ticketReopened } from './ticket.events.ts';
import { staffActing } from './ticket.policy.ts';
import type { Ticket } from './ticket-record.rules.ts';

export async function reopenTicket(tx: Tx, input: InputOf<typeof contract.reopenTicket>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'reopen');
  const saved = await reopen(tx, ticket, input.reason);
  if (input.withChildren) await reopenChildren(tx, ticket, input.reason);
  return showTicket(tx, saved);
}

/** Those that were resolved by the parent's own act; whoever confirmed theirs is content. */
async function reopenChildren(tx: Tx, parent: Ticket, reason: string): Promise<void> {
  // the customer's people speak for their own
  staffActing(tx.caller);
  for (const child of await childrenToChange(tx, parent.id)) {
    if (child.status === 'resolved' && child.resolvedAt === parent.resolvedAt) await reopen(tx, child, reason);
  }
}

/** The caller answered what was thought to be solved; what they wrote is the reason. */
export async function reopenByAnswer(tx: Tx, ticket: Ticket): Promise<void> {
  await reopen(tx, ticket, null);
}

async function reopen(tx: Tx, ticket: Ticket, reason: string | null): Promise<Ticket> {
  const saved = await moveTicket(tx, ticket, reopened(ticket));
  await announce(tx, ticketReopened(saved, reason));
  return saved;
}
