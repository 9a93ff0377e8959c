import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { NotedMilestoneKind } from '../../ticket-milestone.contract.ts';

/** Written once; a mistake is taken back by another row. */
export interface TicketMilestone {
  id: Id;
  customerId: Id;
  ticketId: Id;
  kind: NotedMilestoneKind;
  /** When it happened; where it was entered later, in the past. */
  at: Instant;
  note: string | null;
  /** The row that it takes back. */
  withdrawsId: Id | null;
  recordedAt: Instant;
  recordedById: Id | null;
}

/** Nothing happens to a ticket before it is recorded, or after now. Null: the time is in order. */
export function milestoneFault(at: Instant, { recordedAt }: { recordedAt: Instant }, now: Instant) {
  if (at > now) return 'in_future' as const;
  return at < recordedAt ? ('before_recording' as const) : null;
}
