import type { Id } from '../../../../kernel/id.ts';
import { dayAt } from '../../../../kernel/period.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { countUse } from '../../../contracts/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { timeOfTicket } from '../time/time-entry.store.ts';
import { usesOfTicket } from './ticket-use.rules.ts';
import { claimTicketUse } from './ticket-use.store.ts';

/** The reaction that does it. */
export const ticketUseConsumer = 'service-desk.contract-use';

/**
 * Brings what contracts have counted of a ticket to what is so: the ticket itself, and the time that was spent on it and
 * is not billed by itself. Reads how things stand, so it may be asked for twice and late.
 */
export async function countTicketUse(tx: Tx, ticketId: Id): Promise<void> {
  await claimTicketUse(tx, ticketId);
  const ticket = await ticketById(tx, ticketId, 'all');
  if (!ticket || ticket.coverage === null) return;
  const { timeZone } = found(await ownTenant(tx));
  for (const { at, ...use } of usesOfTicket(ticket, await timeOfTicket(tx, ticketId))) {
    await countUse(tx, { ...use, day: dayAt(at, timeZone) });
  }
}
