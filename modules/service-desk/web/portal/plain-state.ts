import type { Instant } from '../../../../kernel/instant.ts';
import type { NearestClock } from '../../../sla/clock.contract.ts';
import type { TicketStatus } from '../../ticket-codes.contract.ts';

export type PlainTone = 'plain' | 'active' | 'good' | 'soon' | 'breached';

/** What of a ticket its state in plain words is made of. */
export interface StateFacts {
  status: TicketStatus;
  waitingReason: string | null;
  /** The nearest deadline of the running clocks. */
  nextDueAt: Instant | null;
  /** The clock that it is the deadline of. */
  clock?: Pick<NearestClock, 'kind'> | null;
}

export interface PlainState {
  /** Key of the sentence in `service-desk:portal.state`. */
  said: string;
  tone: PlainTone;
  /** Something is asked of the reader. */
  isYours: boolean;
  /** What is promised by then; `late` when it has passed. */
  promise: { said: 'accept' | 'arrive' | 'solve' | 'late'; at: Instant } | null;
}

/** Delivered reasons that have words of their own; what a provider adds is said as waiting. */
const knownReasons: ReadonlySet<string> = new Set([
  'awaiting_customer',
  'awaiting_vendor',
  'awaiting_parts',
  'scheduled',
  'awaiting_approval',
  'awaiting_change',
  'third_party',
]);

/** What is promised by the deadlines that a caller knows of; of others nothing is said before they have passed. */
const promises: Readonly<Record<string, 'accept' | 'arrive' | 'solve'>> = {
  response: 'accept',
  arrival: 'arrive',
  resolution: 'solve',
};

interface Reading {
  now: Instant;
  /** Whether the reader answers and confirms; an auditor and a machine's guest only look. */
  acts: boolean;
}

/** Where a ticket stands, as one says it to somebody who knows nothing of service desks. */
export function plainState(ticket: StateFacts, { now, acts }: Reading): PlainState {
  const { status, waitingReason } = ticket;
  switch (status) {
    case 'registered':
      return { said: 'registered', tone: 'plain', isYours: false, promise: promiseOf(ticket, now) };
    case 'in_progress':
      return { said: 'in_progress', tone: 'active', isYours: false, promise: promiseOf(ticket, now) };
    case 'waiting': {
      const isAsked = waitingReason === 'awaiting_customer';
      const isYours = isAsked && acts;
      const known = waitingReason !== null && knownReasons.has(waitingReason) ? waitingReason : 'waiting';
      const said = isAsked && !acts ? 'awaiting_caller' : known;
      return { said, tone: isYours ? 'soon' : 'plain', isYours, promise: null };
    }
    case 'resolved':
      return { said: acts ? 'resolved' : 'resolved_unconfirmed', tone: 'good', isYours: acts, promise: null };
    default:
      return { said: status, tone: 'plain', isYours: false, promise: null };
  }
}

function promiseOf({ nextDueAt, clock }: StateFacts, now: Instant): PlainState['promise'] {
  if (nextDueAt === null) return null;
  if (nextDueAt < now) return { said: 'late', at: nextDueAt };
  const said = clock && promises[clock.kind];
  return said ? { said, at: nextDueAt } : null;
}
