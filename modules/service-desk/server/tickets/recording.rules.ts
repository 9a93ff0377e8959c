import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Impact, Priority, Urgency } from '../../../catalogue/priority.contract.ts';
import type { CustomValues } from '../../../custom-fields/custom-value.contract.ts';
import type { TicketKind } from '../../ticket-codes.contract.ts';
import type { Hands } from './ticket-course.rules.ts';
import type { Ticket } from './ticket-record.rules.ts';

/** What whoever records a ticket says about it. */
export interface Report {
  kind: TicketKind;
  customerId: Id;
  callerId?: Id | undefined;
  affectedId?: Id | undefined;
  siteId?: Id | undefined;
  assetId?: Id | undefined;
  categoryId?: Id | undefined;
  title: string;
  description?: string | undefined;
  channel: string;
  impact?: Impact | undefined;
  urgency?: Urgency | undefined;
  occurredAt?: Instant | undefined;
  reportedAt?: Instant | undefined;
  agreedAt?: Instant | undefined;
}

/** What the category proposes, where the report is silent. */
export interface Proposal {
  defaultImpact: Impact | null;
  defaultUrgency: Urgency | null;
}

export interface Weight {
  impact: Impact;
  urgency: Urgency;
  /** A VIP calls, and so the urgency is one step higher than it would be (SD-05). */
  isRaised: boolean;
}

type Weighed = Pick<Report, 'kind' | 'impact' | 'urgency'>;

/**
 * Only faults interrupt work; the other kinds are requests, and normal (SD-05). A VIP raises what is proposed where the
 * provider wants it so; what whoever records said about the urgency stays said.
 */
export function weighed(report: Weighed, proposal: Proposal | null, vipRaises: boolean): Weight {
  const usualImpact = report.kind === 'incident' ? 'degraded' : 'none';
  const impact = report.impact ?? proposal?.defaultImpact ?? usualImpact;
  if (report.urgency !== undefined) return { impact, urgency: report.urgency, isRaised: false };
  const usual = proposal?.defaultUrgency ?? 'normal';
  const urgency = vipRaises ? oneStepHigher[usual] : usual;
  return { impact, urgency, isRaised: urgency !== usual };
}

const oneStepHigher: Record<Urgency, Urgency> = { low: 'normal', normal: 'high', high: 'high' };

/** Nothing is reported before it happens, or after now (SD-03). Null: the times are in order. */
export function timeFault({ occurredAt, reportedAt }: Report, now: Instant) {
  if (reportedAt !== undefined && reportedAt > now) return 'reported_in_future' as const;
  if (occurredAt !== undefined && occurredAt > (reportedAt ?? now)) return 'occurred_after_reported' as const;
  return null;
}

/** What comes in by itself is taken by whoever accepts it first; everything else by whoever writes it down (SD-08). */
const arrivesByItself: ReadonlySet<string> = new Set(['email', 'portal', 'label', 'api', 'monitoring', 'partner']);

export function firstTaker(channel: string, recorderId: Id | null): Id | null {
  return arrivesByItself.has(channel) ? null : recorderId;
}

interface Recording {
  id: Id;
  recorderId: Id | null;
  impact: Impact;
  urgency: Urgency;
  priority: Priority;
  hands: Hands;
  custom?: CustomValues;
  at: Instant;
}

/** The ticket that a report becomes: registered, accepted by nobody. */
export function recorded(report: Report, recording: Recording): Ticket {
  const { hands, recorderId, at } = recording;
  const taker = firstTaker(report.channel, recorderId);
  return {
    ...blank,
    id: recording.id,
    customerId: report.customerId,
    kind: report.kind,
    title: report.title,
    description: report.description ?? null,
    callerId: report.callerId ?? null,
    affectedId: report.affectedId ?? null,
    siteId: report.siteId ?? null,
    assetId: report.assetId ?? null,
    categoryId: report.categoryId ?? null,
    channel: report.channel,
    impact: recording.impact,
    urgency: recording.urgency,
    priority: recording.priority,
    recorderId,
    firstResponderId: taker,
    ownerId: taker,
    teamId: hands.teamId,
    assigneeId: hands.assigneeId,
    assignedAt: hands.teamId === null && hands.assigneeId === null ? null : at,
    leftFirstLine: (hands.line ?? 1) > 1,
    agreedAt: report.agreedAt ?? null,
    occurredAt: report.occurredAt ?? null,
    reportedAt: report.reportedAt ?? at,
    recordedAt: at,
    custom: recording.custom ?? {},
  };
}

const blank = {
  contractId: null,
  coverage: null,
  number: null,
  foreignNumber: null,
  importedBy: null,
  status: 'registered',
  waitingReason: null,
  respondedAt: null,
  startedAt: null,
  resolvedAt: null,
  closedAt: null,
  cancelledAt: null,
  resolutionCode: null,
  handlingMode: null,
  solution: null,
  cancelReason: null,
  closure: null,
  signedAt: null,
  signedById: null,
  reopenCount: 0,
  firstContact: null,
  handlingSeconds: 0,
  waitingSeconds: 0,
  nextDueAt: null,
  overdueAt: null,
  foreignOverdue: null,
  revision: 1,
} as const satisfies Partial<Ticket>;
