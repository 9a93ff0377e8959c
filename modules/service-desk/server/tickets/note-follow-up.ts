import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { FollowUpOutcome } from '../../ticket-codes.contract.ts';
import { saveFollowUp } from './follow-up.store.ts';
import { ticketFollowedUp } from './ticket.events.ts';

/**
 * What became of asking the caller stands on the ticket, and in its history once it is over (SD-03); told twice, it is
 * noted once.
 */
export async function noteFollowUp(tx: Tx, ticketId: Id, outcome: FollowUpOutcome): Promise<void> {
  const ticket = await saveFollowUp(tx, ticketId, outcome);
  if (ticket && outcome !== 'sent') await announce(tx, ticketFollowedUp(ticket, outcome));
}
