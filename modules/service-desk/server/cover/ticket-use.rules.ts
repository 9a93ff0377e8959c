import type { Instant } from '../../../../kernel/instant.ts';
import type { CountedUse } from '../../../contracts/index.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import type { TimeEntry } from '../time/time-entry.rules.ts';
import { usesContract } from './ticket-cover.rules.ts';

export interface UseAt extends Omit<CountedUse, 'day'> {
  at: Instant;
}

/** What a ticket uses of its contract as it stands: itself, and the time spent on it that is not billed by itself. */
export function usesOfTicket(ticket: Ticket, entries: readonly TimeEntry[]): UseAt[] {
  const of = { customerId: ticket.customerId, contractId: countsUnder(ticket) };
  return [
    { ...of, subject: { kind: 'ticket', id: ticket.id }, unit: 'ticket', amount: 1, at: ticket.recordedAt },
    ...entries.map(({ id, retiredAt, isBillable, minutes, startedAt }): UseAt => {
      const amount = retiredAt === null && !isBillable ? minutes : 0;
      return { ...of, subject: { kind: 'time_entry', id }, unit: 'minute', amount, at: startedAt };
    }),
  ];
}

/** Who called in vain used nothing. */
function countsUnder({ status, coverage, contractId }: Ticket): CountedUse['contractId'] {
  return status !== 'cancelled' && usesContract(coverage) ? contractId : null;
}
