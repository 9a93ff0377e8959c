import type { RandomTicket } from './random-tickets.cases.ts';

/** What a report must say of some tickets, worked out the slow and obvious way. */
export interface ByHand {
  counted: RandomTicket[];
  missing: RandomTicket[];
  /** Of which it is known, either way. */
  known: RandomTicket[];
  amounts: number[];
}

type Truth = boolean | null;

interface When {
  now: string;
  /** Of the period; without one it is of now. */
  end?: string | undefined;
}

export function byHand(measure: string, tickets: readonly RandomTicket[], when: When): ByHand {
  const secondsOf = amountOf[measure];
  const truths = tickets.map((ticket) => ({ ticket, truth: truthOf(measure, ticket, when) }));
  const concerned = truths.filter(({ ticket }) => concerns(measure, ticket, when));
  const known = concerned.filter(({ truth }) => truth !== null);
  const counted = known.filter(({ truth }) => truth);
  return {
    counted: counted.map(({ ticket }) => ticket),
    missing: concerned.filter(({ truth }) => truth === null).map(({ ticket }) => ticket),
    known: known.map(({ ticket }) => ticket),
    amounts: secondsOf ? counted.flatMap(({ ticket }) => secondsOf(ticket) ?? []) : [],
  };
}

/** Whether the measure is about the ticket at all; counts are about every one. */
function concerns(measure: string, ticket: RandomTicket, { end = never }: When): boolean {
  if (measure === 'open_at_end') return ticket.recordedAt < end && !(endOf(ticket) < end);
  if (measure === 'transfer_time') return ticket.escalations.length > 0;
  if (['response_time', 'escalated_rate', 'misclassified_rate'].includes(measure)) return ticket.status !== 'cancelled';
  if (ofResolved.has(measure)) return wasResolved(ticket) !== false;
  return true;
}

const never = '9999';
const ofResolved = new Set([
  'first_line_resolution_rate',
  'first_contact_resolution_rate',
  'first_asked_resolution_rate',
  'reopened_rate',
  'rework_rate',
  'resolution_time',
  'handling_time',
  'waiting_time',
]);

/** When it was over: never, or nobody knows when, is after everything. */
function endOf({ status, resolvedAt, closedAt, cancelledAt }: RandomTicket): string {
  if (!['resolved', 'closed', 'cancelled'].includes(status ?? '')) return never;
  return [resolvedAt, closedAt, cancelledAt].flatMap((at) => at ?? []).toSorted()[0] ?? never;
}

function truthOf(measure: string, ticket: RandomTicket, { now }: When): Truth {
  const secondsOf = amountOf[measure];
  if (secondsOf) return secondsOf(ticket) === null ? null : true;
  return (truths[measure] ?? (() => true))(ticket, now);
}

const reopened = ({ reopenCount = 0 }: RandomTicket) => reopenCount > 0;
const escalated = ({ escalations }: RandomTicket) => escalations.length > 0;
const misclassified = ({ reclassified }: RandomTicket) => reclassified.includes(true);
const ifResolved = (fact: (ticket: RandomTicket) => Truth) => (ticket: RandomTicket) =>
  wasResolved(ticket) ? fact(ticket) : null;

const truths: Record<string, (ticket: RandomTicket, now: string) => Truth> = {
  resolved_count: wasResolved,
  cancelled_count: ({ status }) => status === 'cancelled',
  open_count: ({ status }) => status !== 'closed' && status !== 'cancelled',
  open_at_end: ({ status, resolvedAt, closedAt, cancelledAt }) =>
    ['resolved', 'closed', 'cancelled'].includes(status ?? '') && !resolvedAt && !closedAt && !cancelledAt
      ? null
      : true,
  reopened_count: reopened,
  reopened_rate: reopened,
  overdue_count: wasOverdue,
  overdue_rate: wasOverdue,
  first_line_resolution_rate: ifResolved(({ leftFirstLine = null }) =>
    leftFirstLine === null ? null : !leftFirstLine,
  ),
  first_contact_resolution_rate: ifResolved(({ firstContact = null }) => firstContact),
  first_asked_resolution_rate: ifResolved(({ ownerId, firstResponderId }) =>
    ownerId && firstResponderId ? ownerId === firstResponderId : null,
  ),
  escalated_count: escalated,
  escalated_rate: escalated,
  misclassified_count: misclassified,
  misclassified_rate: misclassified,
  // none of them is linked to another
  rework_count: () => false,
  rework_rate: () => false,
  hardware_repair_count: wasRepair,
  portal_share: ({ channel }) => (channel ? channel === 'portal' : null),
};

function wasResolved({ status, resolvedAt }: RandomTicket): Truth {
  if (status === 'cancelled') return false;
  if (resolvedAt) return true;
  return status === 'resolved' || status === 'closed' ? null : false;
}

function wasRepair(ticket: RandomTicket): Truth {
  const isResolved = wasResolved(ticket);
  if (!ticket.assetId || isResolved === false) return false;
  if (isResolved === null || !ticket.resolutionCode) return null;
  return ticket.resolutionCode === 'hardware_replaced';
}

function wasOverdue({ importedBy, foreignOverdue, overdueAt }: RandomTicket, now: string): Truth {
  if (importedBy) return foreignOverdue ?? null;
  return overdueAt ? overdueAt < now : false;
}

const amountOf: Record<string, (ticket: RandomTicket) => number | null> = {
  response_time: ({ recordedAt, respondedAt }) => between(recordedAt, respondedAt),
  resolution_time: ({ recordedAt, resolvedAt }) => between(recordedAt, resolvedAt),
  handling_time: ({ resolvedAt, handlingSeconds }) => (resolvedAt ? (handlingSeconds ?? null) : null),
  waiting_time: ({ resolvedAt, waitingSeconds }) => (resolvedAt ? (waitingSeconds ?? null) : null),
  transfer_time: ({ recordedAt, escalations }) => between(recordedAt, escalations.map(({ at }) => at).toSorted()[0]),
};

function between(from: string | undefined, to: string | null | undefined): number | null {
  return from && to ? (Date.parse(to) - Date.parse(from)) / 1000 : null;
}

/** As a table of amounts written on paper gives them. */
export function statisticsByHand(amounts: readonly number[]) {
  const sorted = amounts.toSorted((a, b) => a - b);
  const many = sorted.length;
  if (many === 0) return { mean: null, median: null, p90: null, min: null, max: null };
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return {
    mean: sorted.reduce((sum, amount) => sum + amount, 0) / many,
    median: many % 2 === 1 ? at((many - 1) / 2) : (at(many / 2 - 1) + at(many / 2)) / 2,
    p90: sorted.find((_, index) => 10 * (index + 1) >= 9 * many) ?? null,
    min: at(0),
    max: at(many - 1),
  };
}
