import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../ticket-handover.contract.ts';
import { moveTicket } from '../tickets/move-ticket.ts';
import { refuseForbidden, scopeOf } from '../tickets/ticket.policy.ts';
import { isFinal } from '../tickets/ticket.rules.ts';
import { ticketForChange } from '../tickets/ticket.store.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { handoverAnswered } from './handover.events.ts';
import { refuseAnswer, type HandoverAct } from './handover.policy.ts';
import { answered, type Handover } from './handover.rules.ts';
import { handoverById, saveAnswer, waitingHandover, waitingHandoversOf } from './handover.store.ts';
import { handoverView } from './handover.view.ts';

type View = contract.HandoverView;

/** The ownership is theirs from now on. */
export async function acceptHandover(tx: Tx, input: InputOf<typeof contract.acceptHandover>): Promise<View> {
  const { ticket, handover } = await toAnswer(tx, input.handover, 'accept');
  // who owned it when it was closed has answered for it
  refuseForbidden('hand_over', ticket);
  await moveTicket(tx, ticket, { ...ticket, ownerId: handover.toId });
  return keepAnswer(tx, ticket, answered(handover, { answer: 'accepted', at: tx.now }));
}

export async function declineHandover(tx: Tx, input: InputOf<typeof contract.declineHandover>): Promise<View> {
  const { ticket, handover } = await toAnswer(tx, input.handover, 'decline');
  return keepAnswer(tx, ticket, answered(handover, { answer: 'declined', reason: input.reason, at: tx.now }));
}

export async function withdrawHandover(tx: Tx, input: InputOf<typeof contract.withdrawHandover>): Promise<View> {
  const { ticket, handover } = await toAnswer(tx, input.handover, 'withdraw');
  return keepAnswer(tx, ticket, answered(handover, { answer: 'withdrawn', at: tx.now }));
}

/** What waits for an answer on a ticket that is held is over, if anything does. */
export async function withdrawWaiting(tx: Tx, ticket: Ticket): Promise<void> {
  const waiting = await waitingHandover(tx, ticket.id);
  if (waiting) await keepAnswer(tx, ticket, answered(waiting, { answer: 'withdrawn', at: tx.now }));
}

/** By rule: nobody is asked to own what is over. Harmless twice. */
export async function withdrawFromFinal(tx: Tx, ticketId: Id): Promise<void> {
  const ticket = await ticketForChange(tx, ticketId, 'all');
  if (ticket && isFinal(ticket.status)) await withdrawWaiting(tx, ticket);
}

/** By rule: what somebody who leaves was offered, or has offered, is over. */
export async function withdrawOffersOf(tx: Tx, staffId: Id): Promise<void> {
  for (const waiting of await waitingHandoversOf(tx, staffId)) {
    const ticket = await ticketForChange(tx, waiting.ticketId, 'all');
    if (ticket) await withdrawWaiting(tx, ticket);
  }
}

/** The ticket is held, so that of two answers at once the second sees the first. */
async function toAnswer(tx: Tx, id: Id, act: HandoverAct) {
  const seen = found(await handoverById(tx, id));
  const ticket = found(await ticketForChange(tx, seen.ticketId, scopeOf(tx.caller)));
  const handover = found(await handoverById(tx, id));
  refuseAnswer(tx.caller, act, handover);
  return { ticket, handover };
}

async function keepAnswer(tx: Tx, ticket: Ticket, handover: Handover): Promise<View> {
  await saveAnswer(tx, handover);
  await announce(tx, handoverAnswered(ticket, handover));
  return handoverView(found(await handoverById(tx, handover.id)), tx.caller);
}
