import type { Tx } from '../../../../platform/database/tx.ts';
import { reopenByAnswer } from '../tickets/reopen-ticket.ts';
import { resumeByAnswer } from '../tickets/resume-ticket.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';

/** The caller's answer resumes a ticket that waits for them, and reopens a resolved one (SD-03). */
export async function followAnswer(tx: Tx, ticket: Ticket): Promise<void> {
  if (ticket.waitingReason === 'awaiting_customer') await resumeByAnswer(tx, ticket);
  if (ticket.status === 'resolved') await reopenByAnswer(tx, ticket);
}
