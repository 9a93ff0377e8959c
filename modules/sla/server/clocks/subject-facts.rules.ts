import type { Instant } from '../../../../kernel/instant.ts';

/** The statuses of SD-03, as far as clocks tell them apart. */
export type SubjectStatus = 'registered' | 'in_progress' | 'waiting' | 'resolved' | 'closed' | 'cancelled';

export interface StatusChange {
  at: Instant;
  status: SubjectStatus;
  /** In `waiting` a code such as `awaiting_customer`; else null. */
  waitingReason: string | null;
}

/** What clocks know of the thing that they time (a ticket): nothing but facts and their instants. */
export interface SubjectFacts {
  recordedAt: Instant;
  /** The first acceptance by an engineer; it stays when the ticket is handed on or reopened. */
  respondedAt: Instant | null;
  /** The last resolving, as long as it stands: null again after a reopening, and null when nobody knows. */
  resolvedAt: Instant | null;
  /**
   * Every change of status in the order in which they were made; may be empty. Before the first the subject is
   * `registered`. Imported logs go back in time here and there: such a change counts from the one before it.
   */
  history: readonly StatusChange[];
}
