import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { moveRecords } from '../../../channels/index.ts';
import { moveAttachments } from '../../../files/index.ts';
import type { mergeTicket as endpoint } from '../../ticket-merge.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { withdrawWaiting } from '../handovers/answer-handover.ts';
import { keepLink, ticketNamed } from '../links/link-ticket.ts';
import { moveTime } from '../time/time-entry.store.ts';
import { cancelAsDouble } from '../tickets/cancel-ticket.ts';
import { ticketToAct } from '../tickets/load-ticket.ts';
import { moveTicket } from '../tickets/move-ticket.ts';
import { showTicket } from '../tickets/show-ticket.ts';
import { refuseUnlessMay } from '../tickets/ticket.policy.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketsMerged } from './merger.events.ts';
import { moveChecks, moveEntries } from './merger.store.ts';

/** Both keep their numbers and their own history; what people wrote, handed in and spent is the kept one's. */
export async function mergeTicket(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketView> {
  const double = await ticketToAct(tx, input.ticket, 'merge');
  const kept = await ticketNamed(tx, input.otherId, double);
  // what may still be written on may still be given entries
  refuseUnlessMay(tx.caller, 'split', kept);

  await keepLink(tx, { ticket: double, other: kept, kind: 'duplicate_of' });
  await giveOver(tx, { from: double.id, into: kept.id, customerId: kept.customerId });
  await announce(tx, ...ticketsMerged(double, kept));
  await withdrawWaiting(tx, double);
  await cancelAsDouble(tx, double);
  return showTicket(tx, await moveTicket(tx, kept, withBeginning(kept, double)));
}

async function giveOver(tx: Tx, tickets: { from: string; into: string; customerId: string }): Promise<void> {
  await moveEntries(tx, tickets, null);
  await moveChecks(tx, tickets);
  await moveTime(tx, tickets);
  await moveAttachments(tx, 'ticket', tickets);
  const { from, into, customerId } = tickets;
  await moveRecords(tx, { from: { kind: 'ticket', id: from }, into: { kind: 'ticket', id: into, customerId } });
}

/** With the steps the kept one has begun; not before it was recorded itself. */
function withBeginning(kept: Ticket, { startedAt }: Ticket): Ticket {
  if (kept.startedAt !== null || startedAt === null) return kept;
  return { ...kept, startedAt: startedAt < kept.recordedAt ? kept.recordedAt : startedAt };
}
