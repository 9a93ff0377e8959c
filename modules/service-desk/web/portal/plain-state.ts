import type { Instant } from '../../../../kernel/instant.ts';
import type { TicketStatus } from '../../ticket-codes.contract.ts';

export type PlainTone = 'plain' | 'active' | 'good' | 'soon' | 'breached';

/** What of a ticket its state in plain words is made of. */
export interface StateFacts {
  status: TicketStatus;
  waitingReason: string | null;
  /** The nearest deadline of the running clocks. */
  nextDueAt: Instant | null;
}

export interface PlainState {
  /** Key of the sentence in `service-desk:portal.state`. */
  said: string;
  tone: PlainTone;
  /** Something is asked of the reader. */
  isYours: boolean;
  /** What is promised by then; `late` when it has passed. */
  promise: { said: 'accept' | 'solve' | 'late'; at: Instant } | null;
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

/** Where a ticket stands, as one says it to somebody who knows nothing of service desks. */
export function plainState(ticket: StateFacts, now: Instant): PlainState {
  const { status, waitingReason } = ticket;
  switch (status) {
    case 'registered':
      return { said: 'registered', tone: 'plain', isYours: false, promise: promiseOf(ticket, now) };
    case 'in_progress':
      return { said: 'in_progress', tone: 'active', isYours: false, promise: promiseOf(ticket, now) };
    case 'waiting': {
      const isYours = waitingReason === 'awaiting_customer';
      const said = waitingReason !== null && knownReasons.has(waitingReason) ? waitingReason : 'waiting';
      return { said, tone: isYours ? 'soon' : 'plain', isYours, promise: null };
    }
    case 'resolved':
      return { said: 'resolved', tone: 'good', isYours: true, promise: null };
    default:
      return { said: status, tone: 'plain', isYours: false, promise: null };
  }
}

function promiseOf({ status, nextDueAt }: StateFacts, now: Instant): PlainState['promise'] {
  if (nextDueAt === null) return null;
  if (nextDueAt < now) return { said: 'late', at: nextDueAt };
  return { said: status === 'registered' ? 'accept' : 'solve', at: nextDueAt };
}
