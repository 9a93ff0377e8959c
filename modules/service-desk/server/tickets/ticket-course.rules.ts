import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Closure } from '../../ticket-codes.contract.ts';
import type { Ticket } from './ticket-record.rules.ts';

/** What each act makes of a ticket. Whether it is allowed is decided before, by the table of `ticket.rules.ts`. */

/** A staff member's act. */
interface StaffAct {
  by: Id;
  at: Instant;
}

export function accepted(ticket: Ticket, { by, at }: StaffAct): Ticket {
  // taken from one's own hands or the team's queue it was assigned before; from a colleague's hands it is only now
  const wasTheirs = ticket.assigneeId === null || ticket.assigneeId === by;
  return {
    ...takenFirst(ticket, by),
    status: 'in_progress',
    assigneeId: by,
    assignedAt: (wasTheirs ? ticket.assignedAt : null) ?? at,
    respondedAt: ticket.respondedAt ?? at,
  };
}

/** Whoever takes a request first stays its first responder, and owns it until it is handed over (SD-08). */
export function takenFirst(ticket: Ticket, by: Id): Ticket {
  return { ...ticket, firstResponderId: ticket.firstResponderId ?? by, ownerId: ticket.ownerId ?? by };
}

export interface Hands {
  teamId: Id | null;
  assigneeId: Id | null;
  /** The team's line of support; null: not known. */
  line: number | null;
}

/** In progress it goes back to registered when it comes into other hands: they have yet to accept. */
export function assigned(ticket: Ticket, { teamId, assigneeId, line }: Hands, at: Instant): Ticket {
  const isHandedOn = ticket.status === 'in_progress' && ticket.assigneeId !== assigneeId;
  return {
    ...ticket,
    status: isHandedOn ? 'registered' : ticket.status,
    teamId,
    assigneeId,
    assignedAt: at,
    leftFirstLine: (line ?? 1) > 1 ? true : ticket.leftFirstLine,
  };
}

export function waiting(ticket: Ticket, reason: string): Ticket {
  return { ...ticket, status: 'waiting', waitingReason: reason };
}

/** By the customer's answer nobody of the staff has taken it; by an engineer it is accepted, if it was not yet. */
export function resumed(ticket: Ticket, { by, at }: { by: Id | null; at: Instant }): Ticket {
  const going: Ticket = { ...ticket, status: 'in_progress', waitingReason: null };
  return by === null || going.respondedAt !== null ? going : accepted(going, { by, at });
}

export function started(ticket: Ticket, at: Instant): Ticket {
  return { ...ticket, startedAt: ticket.startedAt ?? at };
}

export interface Resolution {
  code: string;
  mode: string;
  solution: string;
}

/** Solved at once means accepted and begun in the same act. */
export function resolved(ticket: Ticket, { code, mode, solution }: Resolution, { by, at }: StaffAct): Ticket {
  const taken = ticket.respondedAt === null ? accepted(ticket, { by, at }) : ticket;
  return {
    ...started(taken, at),
    status: 'resolved',
    waitingReason: null,
    resolvedAt: at,
    resolutionCode: code,
    handlingMode: mode,
    solution,
    // a later contact was needed, unless the recording itself says otherwise
    firstContact: ticket.firstContact ?? false,
  };
}

export function closed(ticket: Ticket, closure: Closure, at: Instant): Ticket {
  return { ...ticket, status: 'closed', closedAt: at, closure };
}

/** A person of the customer confirmed it; signed once, it stays as it was signed. */
export function signed(ticket: Ticket, { by, at }: { by: Id; at: Instant }): Ticket {
  return { ...ticket, signedAt: ticket.signedAt ?? at, signedById: ticket.signedById ?? by };
}

/** The log keeps the solution that did not hold. */
export function reopened(ticket: Ticket): Ticket {
  return {
    ...ticket,
    status: 'in_progress',
    resolvedAt: null,
    resolutionCode: null,
    handlingMode: null,
    solution: null,
    reopenCount: ticket.reopenCount + 1,
    firstContact: false,
  };
}

export function cancelled(ticket: Ticket, reason: string, at: Instant): Ticket {
  return { ...ticket, status: 'cancelled', waitingReason: null, cancelledAt: at, cancelReason: reason };
}
