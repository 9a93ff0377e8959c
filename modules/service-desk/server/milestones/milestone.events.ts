import type { Announcement } from '../../../../kernel/event.ts';
import { publicMilestoneKinds } from '../../ticket-milestone.contract.ts';
import { aboutTicket } from '../tickets/ticket.events.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import type { TicketMilestone } from './milestone.rules.ts';

export function milestoneNoted(ticket: Ticket, { kind, at, note }: TicketMilestone): Announcement {
  const audience = publicMilestoneKinds.includes(kind) ? 'public' : 'internal';
  return {
    ...aboutTicket(ticket, 'ticket.milestone_noted', audience),
    payload: { milestone: kind, happenedAt: at },
    text: note === null ? undefined : { note },
  };
}

export function milestoneWithdrawn(ticket: Ticket, { kind, at }: TicketMilestone): Announcement {
  return {
    ...aboutTicket(ticket, 'ticket.milestone_withdrawn', 'internal'),
    payload: { milestone: kind, happenedAt: at },
  };
}
