import type { Announcement } from '../../../../kernel/event.ts';
import { aboutTicket } from '../tickets/ticket.events.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';

export function ticketContractChosen(before: Ticket, { contractId, coverage }: Ticket): Announcement {
  const { contractId: fromId, coverage: fromCoverage } = before;
  return {
    ...aboutTicket(before, 'ticket.contract_chosen', 'internal'),
    payload: { contractId, coverage, before: { contractId: fromId, coverage: fromCoverage } },
  };
}
