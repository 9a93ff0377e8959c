import type { Announcement } from '../../../../kernel/event.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { aboutTicket } from '../tickets/ticket.events.ts';
import type { ReworkExclusion } from './rework-exclusion.rules.ts';

type Concerned = Pick<Ticket, 'id' | 'customerId' | 'callerId' | 'affectedId'>;

export function exclusionStated(ticket: Concerned, { id, reason, evidence }: ReworkExclusion): Announcement {
  return {
    ...aboutTicket(ticket, 'ticket.exclusion_stated', 'internal'),
    payload: { exclusionId: id, exclusion: reason },
    text: { evidence },
  };
}

/** In the story of both: of the one that came back, and of the one that was to be put right by it. */
export function exclusionDecided(tickets: readonly Concerned[], exclusion: ReworkExclusion): Announcement[] {
  const { id, reason, decision, decisionWords } = exclusion;
  return tickets.map((ticket) => ({
    ...aboutTicket(ticket, 'ticket.exclusion_decided', 'internal'),
    payload: { exclusionId: id, exclusion: reason, decision },
    text: decisionWords === null ? undefined : { reason: decisionWords },
  }));
}
