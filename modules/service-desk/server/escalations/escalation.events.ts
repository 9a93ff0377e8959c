import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { aboutTicket } from '../tickets/ticket.events.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import type { Escalation } from './escalation.rules.ts';

/** `ticket`: as it stands now, in its new hands. */
export function ticketEscalated(ticket: Ticket, escalation: Escalation): Announcement {
  const { kind, fromTeamId, fromLine, toTeamId, toLine } = escalation;
  return {
    ...aboutTicket(ticket, 'ticket.escalated', 'internal'),
    payload: { kind, fromTeamId, fromLine, teamId: toTeamId, toLine, assigneeId: ticket.assigneeId },
  };
}

/** Something that a rule asked for could not be done: a team is out of use, or rules took the ticket from it already. */
export function deedRefused(ticket: Ticket, refused: { stepId: Id; deed: string; code: string }): Announcement {
  return { ...aboutTicket(ticket, 'ticket.step_refused', 'internal'), payload: refused };
}
