import type { Id } from '../../../../kernel/id.ts';
import { dayAt } from '../../../../kernel/period.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { countUse } from '../../../contracts/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { timeOfTicket } from '../time/time-entry.store.ts';
import { usesContract } from './ticket-cover.rules.ts';
import { claimTicketUse } from './ticket-use.store.ts';

/**
 * Brings what contracts have counted of a ticket to what is so: the ticket itself, and the time that was spent on it and
 * is not billed by itself. Reads how things stand, so it may be asked for twice and late.
 */
export async function countTicketUse(tx: Tx, ticketId: Id): Promise<void> {
  await claimTicketUse(tx, ticketId);
  const ticket = await ticketById(tx, ticketId, 'all');
  if (!ticket || ticket.coverage === null) return;
  const { timeZone } = found(await ownTenant(tx));
  const of = { customerId: ticket.customerId, contractId: countsUnder(ticket) };
  const day = dayAt(ticket.recordedAt, timeZone);
  await countUse(tx, { ...of, subject: { kind: 'ticket', id: ticketId }, unit: 'ticket', amount: 1, day });
  for (const entry of await timeOfTicket(tx, ticketId)) {
    const amount = entry.retiredAt === null && !entry.isBillable ? entry.minutes : 0;
    const subject = { kind: 'time_entry', id: entry.id };
    await countUse(tx, { ...of, subject, unit: 'minute', amount, day: dayAt(entry.startedAt, timeZone) });
  }
}

/** Who called in vain used nothing. */
function countsUnder({ status, coverage, contractId }: Ticket): Id | null {
  return status !== 'cancelled' && usesContract(coverage) ? contractId : null;
}
