import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { setOwner as endpoint } from '../../ticket-handover.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { ticketToAct } from '../tickets/load-ticket.ts';
import { moveTicket } from '../tickets/move-ticket.ts';
import { showTicket } from '../tickets/show-ticket.ts';
import { withdrawWaiting } from './answer-handover.ts';
import { ownerSet } from './handover.events.ts';
import { answered } from './handover.rules.ts';
import { insertHandover } from './handover.store.ts';
import { offerOf, refuseNext } from './offer-handover.ts';

/** A supervisor's word: nobody is asked, and what was on offer is over. */
export async function setOwner(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'hand_over');
  await refuseNext(tx, ticket, input.toId);
  await withdrawWaiting(tx, ticket);
  await insertHandover(tx, answered(offerOf(tx, ticket, input), { answer: 'accepted', at: tx.now }));
  const saved = await moveTicket(tx, ticket, { ...ticket, ownerId: input.toId });
  await announce(tx, ownerSet(saved, { fromId: ticket.ownerId, toId: input.toId, reason: input.reason }));
  return showTicket(tx, saved);
}
