import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { findStaff } from '../../../identity/index.ts';
import type { HandoverView, offerHandover as endpoint } from '../../ticket-handover.contract.ts';
import { ticketToAct } from '../tickets/load-ticket.ts';
import { staffActing } from '../tickets/ticket.policy.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { handoverOffered } from './handover.events.ts';
import { refuseOffer } from './handover.policy.ts';
import { handoverRefusals } from './handover.refusals.ts';
import type { Handover } from './handover.rules.ts';
import { handoverById, insertHandover, waitingHandover } from './handover.store.ts';
import { handoverView } from './handover.view.ts';

/** Until it is accepted the owner stays the owner. */
export async function offerHandover(tx: Tx, input: InputOf<typeof endpoint>): Promise<HandoverView> {
  const ticket = await ticketToAct(tx, input.ticket, 'hand_over');
  refuseOffer(tx.caller, ticket);
  await refuseNext(tx, ticket, input.toId);
  if (await waitingHandover(tx, ticket.id)) throw new Refusal(handoverRefusals.waiting);

  const offer = offerOf(tx, ticket, input);
  await insertHandover(tx, offer);
  await announce(tx, handoverOffered(ticket, offer));
  return handoverView(found(await handoverById(tx, offer.id)), tx.caller);
}

/** Refuses who is not there, has left, or has it already. */
export async function refuseNext(tx: Tx, { ownerId }: Pick<Ticket, 'ownerId'>, toId: Id): Promise<void> {
  const next = await findStaff(tx, toId);
  foundAt('toId', next?.retiredAt === null ? next : null);
  if (toId === ownerId) throw new Refusal(handoverRefusals.own, {}, 'toId');
}

export function offerOf(tx: Tx, ticket: Ticket, { toId, reason }: { toId: Id; reason: string }): Handover {
  return {
    id: tx.newId(),
    customerId: ticket.customerId,
    ticketId: ticket.id,
    fromId: ticket.ownerId,
    toId,
    reason,
    offeredAt: tx.now,
    offeredById: staffActing(tx.caller),
    answer: null,
    answeredAt: null,
    answerReason: null,
  };
}
