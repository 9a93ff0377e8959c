import type { Announcement } from '../../../../kernel/event.ts';
import { aboutTicket } from '../tickets/ticket.events.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';

type Concerned = Pick<Ticket, 'id' | 'customerId' | 'callerId' | 'affectedId'>;

/** The line as it read then: the category may say it otherwise by tomorrow. */
export function checkSet(ticket: Concerned, line: { key: string; text: string }, isChecked: boolean): Announcement {
  return {
    ...aboutTicket(ticket, isChecked ? 'ticket.checked' : 'ticket.unchecked', 'internal'),
    payload: { key: line.key },
    text: { reason: line.text },
  };
}
