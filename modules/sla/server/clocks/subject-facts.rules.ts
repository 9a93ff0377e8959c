import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { MilestoneKind } from '../../clock-kind.contract.ts';

/** The statuses of SD-03, as far as clocks tell them apart. */
export type SubjectStatus = 'registered' | 'in_progress' | 'waiting' | 'resolved' | 'closed' | 'cancelled';

export interface StatusChange {
  at: Instant;
  status: SubjectStatus;
  /** In `waiting` a code such as `awaiting_customer`; else null. */
  waitingReason: string | null;
}

/** In whose hands it is. */
export interface SubjectHands {
  teamId: Id | null;
  assigneeId: Id | null;
}

export interface SubjectChange extends StatusChange {
  /** Null, or not said: as before. */
  traits?: SubjectHands | null;
}

/** What happens beside the statuses: `updated` is each public word of a human of the provider. */
export type NotedMilestone = Exclude<MilestoneKind, 'recorded' | 'accepted' | 'answered' | 'resolved' | 'handed_over'>;

export interface Milestone {
  kind: NotedMilestone;
  at: Instant;
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
  history: readonly SubjectChange[];
  /** In no order; may be empty. */
  milestones: readonly Milestone[];
}
