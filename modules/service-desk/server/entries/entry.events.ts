import type { Announcement } from '../../../../kernel/event.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import type { Entry } from './entry.rules.ts';

/** What was written stands in the entry itself, which is never changed. */
export function entryWritten(
  { callerId, affectedId }: Pick<Ticket, 'callerId' | 'affectedId'>,
  { id, customerId, ticketId, kind, audience, stepNumber }: Entry,
): Announcement {
  return {
    kind: 'entry.written',
    version: 1,
    subject: { kind: 'ticket', id: ticketId },
    customerId,
    audience,
    concerns: [callerId, affectedId],
    payload: { entryId: id, kind, stepNumber },
  };
}
