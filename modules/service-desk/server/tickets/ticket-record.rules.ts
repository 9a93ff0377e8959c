import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Impact, Priority, Urgency } from '../../../catalogue/priority.contract.ts';
import type { Coverage } from '../../../contracts/cover.contract.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import type { FollowedFacts, Traits } from '../../../sla/index.ts';
import type { Closure, TicketKind, TicketStatus } from '../../ticket-codes.contract.ts';

/** A ticket as it stands: one row. What it went through is its status history and the log. */
export interface Ticket {
  id: Id;
  customerId: Id;
  /** Null only in the transaction that records it: the number is taken by its last statement. */
  number: string | null;
  foreignNumber: string | null;
  /** The profile of the import that brought it; null: recorded here. */
  importedBy: string | null;
  kind: TicketKind;
  status: TicketStatus;
  /** There exactly while it waits. */
  waitingReason: string | null;
  title: string;
  description: string | null;
  callerId: Id | null;
  affectedId: Id | null;
  siteId: Id | null;
  /** The machine that it is about. */
  assetId: Id | null;
  categoryId: Id | null;
  /** Under which contract it is served, and how it stood to it when that was judged; null: not judged (imported). */
  contractId: Id | null;
  coverage: Coverage | null;
  channel: string | null;
  impact: Impact | null;
  urgency: Urgency | null;
  priority: Priority | null;
  agreedAt: Instant | null;
  /** The staff member who wrote it down; null: the customer, or a machine, did. */
  recorderId: Id | null;
  /** Once set it never changes (SD-08). */
  firstResponderId: Id | null;
  ownerId: Id | null;
  assigneeId: Id | null;
  teamId: Id | null;
  occurredAt: Instant | null;
  reportedAt: Instant | null;
  recordedAt: Instant;
  /** When it came into the present hands. */
  assignedAt: Instant | null;
  /** The first acceptance; it stays. */
  respondedAt: Instant | null;
  /** The first step of handling; it stays. */
  startedAt: Instant | null;
  /** The resolving that stands: null again after a reopening. */
  resolvedAt: Instant | null;
  closedAt: Instant | null;
  cancelledAt: Instant | null;
  resolutionCode: string | null;
  handlingMode: string | null;
  solution: string | null;
  cancelReason: string | null;
  closure: Closure | null;
  /** When the customer's side confirmed in person, and who did (SD-03); may come after closing. */
  signedAt: Instant | null;
  signedById: Id | null;
  reopenCount: number;
  /** Null: not known (imported). */
  leftFirstLine: boolean | null;
  /** Null: not resolved yet, or not known. */
  firstContact: boolean | null;
  /** Caches: of the status history, and of the clocks. */
  handlingSeconds: number | null;
  waitingSeconds: number | null;
  nextDueAt: Instant | null;
  overdueAt: Instant | null;
  /** What the foreign system said; null: recorded here, or not known. */
  foreignOverdue: boolean | null;
  /** Values of the provider's own fields, those out of use as well. */
  custom: CustomValues;
  revision: number;
}

/** Whether a clock was or is over its target; of imported tickets, what their own system said. */
export function isOverdue({ foreignOverdue, overdueAt }: Pick<Ticket, 'foreignOverdue' | 'overdueAt'>, now: Instant) {
  return foreignOverdue ?? (overdueAt !== null && overdueAt < now);
}

/** A change of status, of the reason for waiting, or of priority: what clocks and handling time are computed from. */
export interface StatusRow {
  at: Instant;
  status: TicketStatus;
  waitingReason: string | null;
  priority: Priority | null;
  /** What agreements choose lines by, from this row on; null: as in the row before, or not known. */
  traits: Traits | null;
}

/** Whether going from one to the other belongs into the status history. */
export function isMove(before: Ticket, after: Ticket): boolean {
  return (
    before.status !== after.status || before.waitingReason !== after.waitingReason || before.priority !== after.priority
  );
}

/** How the ticket stands from this instant on. */
export function statusRow({ status, waitingReason, priority }: Ticket, at: Instant): StatusRow {
  return { at, status, waitingReason, priority, traits: null };
}

/** What people call it: its own number, or of an imported one that of the system it came from. */
export function shownNumber({ number, foreignNumber }: Pick<Ticket, 'number' | 'foreignNumber'>): string {
  return number ?? foreignNumber ?? '';
}

/** What is written down beside the ticket's own row that clocks go by. */
export interface TicketFacts {
  history: readonly StatusRow[];
  milestones: FollowedFacts['milestones'];
}

/** All that clocks know of a ticket (SLA-03). */
export function factsOf(ticket: Times, { history, milestones }: TicketFacts): FollowedFacts {
  const { recordedAt, respondedAt, resolvedAt, agreedAt } = ticket;
  return { recordedAt, respondedAt, resolvedAt, agreedAt, history, milestones, timedById: null };
}
type Times = Pick<Ticket, 'recordedAt' | 'respondedAt' | 'resolvedAt' | 'agreedAt'>;
