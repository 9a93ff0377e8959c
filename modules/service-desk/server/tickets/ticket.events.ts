import type { Changes } from '../../../../kernel/changes.ts';
import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Guidance } from '../../guidance.contract.ts';
import type { FollowUpOutcome } from '../../ticket-codes.contract.ts';
import type { Ticket } from './ticket-record.rules.ts';

export function ticketRecorded(ticket: Ticket): Announcement {
  const { kind, channel, impact, urgency, priority, callerId, affectedId, siteId, assetId } = ticket;
  const { categoryId, teamId, assigneeId, title, description } = ticket;
  const concerned = { callerId, affectedId, siteId, assetId, categoryId };
  return {
    ...aboutTicket(ticket, 'ticket.recorded', 'public'),
    payload: { kind, channel, impact, urgency, priority, ...concerned, teamId, assigneeId },
    text: { title, description },
  };
}

/** What the caller was asked by guided questions, and answered (SD-26). */
export function ticketGuided(ticket: Ticket, guidance: Guidance & { hadTip: boolean }): Announcement {
  return { ...aboutTicket(ticket, 'ticket.guided', 'internal'), payload: { ...guidance } };
}

export function ticketAccepted(ticket: Ticket): Announcement {
  const { assigneeId } = ticket;
  return { ...aboutTicket(ticket, 'ticket.accepted', 'public'), payload: { assigneeId } };
}

export function ticketAssigned(before: Ticket, { teamId, assigneeId, leftFirstLine }: Ticket): Announcement {
  return {
    ...aboutTicket(before, 'ticket.assigned', 'internal'),
    payload: { teamId, assigneeId, leftFirstLine, before: { teamId: before.teamId, assigneeId: before.assigneeId } },
  };
}

export function ticketWaiting(ticket: Ticket): Announcement {
  return { ...aboutTicket(ticket, 'ticket.waiting', 'public'), payload: { reason: ticket.waitingReason } };
}

/** `before`: the ticket that waited. */
export function ticketResumed(before: Ticket): Announcement {
  return { ...aboutTicket(before, 'ticket.resumed', 'public'), payload: { reason: before.waitingReason } };
}

export function ticketResolved(ticket: Ticket): Announcement {
  const { resolutionCode, handlingMode, firstContact, solution } = ticket;
  return {
    ...aboutTicket(ticket, 'ticket.resolved', 'public'),
    payload: { code: resolutionCode, mode: handlingMode, firstContact },
    text: { solution },
  };
}

/** A person said that it is solved; `ticket.closed` follows. */
export function ticketConfirmed(ticket: Ticket): Announcement {
  return aboutTicket(ticket, 'ticket.confirmed', 'public');
}

/** Who of the customer confirmed it in person, maybe after it was closed. */
export function ticketSigned(ticket: Ticket): Announcement {
  return { ...aboutTicket(ticket, 'ticket.signed', 'public'), payload: { signerId: ticket.signedById } };
}

/** Silence where the customer has to sign; told so many working days after resolving. */
export function signatureReminded(ticket: Ticket, days: number): Announcement {
  return { ...aboutTicket(ticket, 'ticket.signature_reminded', 'public'), payload: { days } };
}

export function ticketClosed(ticket: Ticket): Announcement {
  return { ...aboutTicket(ticket, 'ticket.closed', 'public'), payload: { closure: ticket.closure } };
}

/** What became of asking the caller; told by whoever asks. */
export function ticketFollowedUp(ticket: Pick<Ticket, 'id' | 'customerId'>, outcome: FollowUpOutcome): Announcement {
  const nobodys = { ...ticket, callerId: null, affectedId: null };
  return { ...aboutTicket(nobodys, 'ticket.followed_up', 'internal'), payload: { outcome } };
}

/** Without a reason: an answer of the customer's did it. */
export function ticketReopened(ticket: Ticket, reason: string | null): Announcement {
  return {
    ...aboutTicket(ticket, 'ticket.reopened', 'public'),
    payload: { reopenCount: ticket.reopenCount },
    text: reason === null ? undefined : { reason },
  };
}

export function ticketCancelled(ticket: Ticket): Announcement {
  return { ...aboutTicket(ticket, 'ticket.cancelled', 'public'), payload: { reason: ticket.cancelReason } };
}

/** Titles, descriptions and own fields are free text; the rest are ids and codes. */
export function ticketChanged(ticket: Ticket, changes: Changes): Announcement {
  const { title, description, custom, ...coded } = changes;
  const worded = Object.entries({ title, description, custom }).filter(([, change]) => change !== undefined);
  return {
    ...aboutTicket(ticket, 'ticket.changed', 'internal'),
    payload: { changes: coded },
    text: worded.length > 0 ? Object.fromEntries(worded) : undefined,
  };
}

/** Somebody's name or numbers were taken out of its words, on their request (PLT-16). */
export function ticketRedacted(ticket: Pick<Ticket, 'id' | 'customerId'>, contactId: Id): Announcement {
  const nobodys = { ...ticket, callerId: null, affectedId: null };
  return { ...aboutTicket(nobodys, 'ticket.redacted', 'internal'), payload: { contactId } };
}

export function aboutTicket(
  { id, customerId, callerId, affectedId }: Pick<Ticket, 'id' | 'customerId' | 'callerId' | 'affectedId'>,
  kind: string,
  audience: Announcement['audience'],
): Announcement {
  const concerns = [callerId, affectedId];
  return { kind, version: 1, subject: { kind: 'ticket', id }, customerId, audience, concerns, payload: {} };
}
