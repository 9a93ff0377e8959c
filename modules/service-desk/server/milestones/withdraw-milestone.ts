import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { withdrawMilestone as endpoint } from '../../ticket-milestone.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { ticketToAct } from '../tickets/load-ticket.ts';
import { moveTicket } from '../tickets/move-ticket.ts';
import { showTicket } from '../tickets/show-ticket.ts';
import { recorderOf } from '../tickets/ticket.policy.ts';
import { milestoneWithdrawn } from './milestone.events.ts';
import { milestoneRefusals } from './milestone.refusals.ts';
import { insertMilestone, milestonesOf } from './milestone.store.ts';

/** Nothing is deleted: another row says that this one was a mistake, and the clocks go by neither. */
export async function withdrawMilestone(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketView> {
  const ticket = await ticketToAct(tx, input.ticket, 'milestone');
  const rows = await milestonesOf(tx, ticket.id);
  const { recordedBy: _name, ...noted } = found(
    rows.find(({ id, withdrawsId }) => id === input.milestone && withdrawsId === null),
  );
  if (rows.some(({ withdrawsId }) => withdrawsId === noted.id)) throw new Refusal(milestoneRefusals.withdrawn);

  const written = { note: null, recordedAt: tx.now, recordedById: recorderOf(tx.caller) };
  await insertMilestone(tx, { ...noted, ...written, id: tx.newId(), withdrawsId: noted.id });
  const saved = await moveTicket(tx, ticket, ticket);
  await announce(tx, milestoneWithdrawn(saved, noted));
  return showTicket(tx, saved);
}
