import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import { aboutTicket } from '../tickets/ticket.events.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import type { Handover } from './handover.rules.ts';

type Concerned = Pick<Ticket, 'id' | 'customerId' | 'callerId' | 'affectedId'>;

export function handoverOffered(ticket: Concerned, { id, fromId, toId, reason }: Handover): Announcement {
  return {
    ...aboutTicket(ticket, 'ticket.handover_offered', 'internal'),
    payload: { handoverId: id, fromId, toId },
    text: { reason },
  };
}

/** Accepted, declined or withdrawn, as its answer says; told to whoever offered it. */
export function handoverAnswered(ticket: Concerned, handover: Handover): Announcement {
  const { id, fromId, toId, offeredById, answer, answerReason } = handover;
  return {
    ...aboutAnswer(ticket, answer),
    payload: { handoverId: id, fromId, toId, offeredById },
    text: answerReason === null ? undefined : { reason: answerReason },
  };
}

function aboutAnswer(ticket: Concerned, answer: Handover['answer']): Announcement {
  if (answer === 'accepted') return aboutTicket(ticket, 'ticket.handover_accepted', 'internal');
  if (answer === 'declined') return aboutTicket(ticket, 'ticket.handover_declined', 'internal');
  return aboutTicket(ticket, 'ticket.handover_withdrawn', 'internal');
}

/** By a supervisor, without asking. */
export function ownerSet(ticket: Concerned, owners: { fromId: Id | null; toId: Id; reason: string }): Announcement {
  const { fromId, toId, reason } = owners;
  return { ...aboutTicket(ticket, 'ticket.owner_set', 'internal'), payload: { fromId, toId }, text: { reason } };
}
