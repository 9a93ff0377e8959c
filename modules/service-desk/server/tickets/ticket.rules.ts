import { ticketActs, type TicketAct, type TicketStatus } from '../../ticket-codes.contract.ts';

/**
 * Which act leads where (SD-03). An act that is not listed for a status is refused; one that leads to the same status
 * leaves it. Closed and cancelled are final: what may still be added is a note, a link and a late signature.
 */
const transitions: Record<TicketStatus, Partial<Record<TicketAct, TicketStatus>>> = {
  registered: {
    accept: 'in_progress',
    assign: 'registered',
    wait: 'waiting',
    // solved at once, recovered by itself, or solved with its parent
    resolve: 'resolved',
    cancel: 'cancelled',
    change: 'registered',
    note: 'registered',
    reply: 'registered',
    escalate: 'registered',
    ...workedOn('registered'),
  },
  in_progress: {
    // handed on: whoever gets it has yet to accept
    assign: 'registered',
    wait: 'waiting',
    resolve: 'resolved',
    cancel: 'cancelled',
    change: 'in_progress',
    step: 'in_progress',
    note: 'in_progress',
    reply: 'in_progress',
    // handed on, like an assignment
    escalate: 'registered',
    ...workedOn('in_progress'),
  },
  waiting: {
    // it goes on waiting, in other hands
    assign: 'waiting',
    resume: 'in_progress',
    resolve: 'resolved',
    cancel: 'cancelled',
    change: 'waiting',
    step: 'waiting',
    note: 'waiting',
    reply: 'waiting',
    escalate: 'waiting',
    ...workedOn('waiting'),
  },
  resolved: {
    confirm: 'closed',
    reopen: 'in_progress',
    change: 'resolved',
    note: 'resolved',
    reply: 'resolved',
    hand_over: 'resolved',
    link: 'resolved',
    move: 'resolved',
    // entered later: when somebody was there
    milestone: 'resolved',
    // with the signature that the customer gives it is closed
    sign: 'closed',
  },
  // what the customer signs later is added; what comes of it later is linked
  closed: { note: 'closed', link: 'closed', sign: 'closed' },
  cancelled: { note: 'cancelled', link: 'cancelled' },
};

/** What can be done to a ticket while it is nobody's or somebody's work. */
function workedOn(status: TicketStatus): Partial<Record<TicketAct, TicketStatus>> {
  return { hand_over: status, milestone: status, link: status, split: status, merge: 'cancelled', move: status };
}

export type Decision = { status: TicketStatus } | { allowed: TicketAct[] };

/** The status that the act leads to, or the acts that are allowed instead. */
export function decide(status: TicketStatus, act: TicketAct): Decision {
  const next = transitions[status][act];
  return next === undefined ? { allowed: allowedActs(status) } : { status: next };
}

/** In the order of `ticketActs`. */
export function allowedActs(status: TicketStatus): TicketAct[] {
  return ticketActs.filter((act) => transitions[status][act] !== undefined);
}

export function isFinal(status: TicketStatus): boolean {
  return status === 'closed' || status === 'cancelled';
}

/**
 * Whose tickets somebody sees, inside the walls: all, or those of a contact who calls or is hit, and of whoever belongs
 * to the contact's own department (with those below it) or calls about the contact's own site (ORG-09).
 */
export type TicketScope = 'all' | { contactId: string; around: readonly TicketSurroundings[] };
export type TicketSurroundings = 'department' | 'site';
