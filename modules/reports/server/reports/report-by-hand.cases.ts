import type { PlantedTicket } from '../../../service-desk/server/tickets/planted-ticket.factory.ts';

/** What a report must say of some tickets, worked out the slow and obvious way. */
export interface ByHand {
  counted: PlantedTicket[];
  missing: PlantedTicket[];
  /** Of which it is known, either way. */
  known: PlantedTicket[];
  amounts: number[];
}

type Truth = boolean | null;

export function byHand(measure: string, tickets: readonly PlantedTicket[], now: string): ByHand {
  const secondsOf = amountOf[measure];
  const truths = tickets.map((ticket) => ({ ticket, truth: truthOf(measure, ticket, now) }));
  const concerned = truths.filter(({ ticket }) => concerns(measure, ticket));
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
function concerns(measure: string, ticket: PlantedTicket): boolean {
  if (measure === 'response_time') return ticket.status !== 'cancelled';
  if (['first_line_resolution_rate', 'resolution_time', 'handling_time'].includes(measure))
    return wasResolved(ticket) !== false;
  return true;
}

function truthOf(measure: string, ticket: PlantedTicket, now: string): Truth {
  const secondsOf = amountOf[measure];
  if (secondsOf) return secondsOf(ticket) === null ? null : true;
  if (measure === 'resolved_count') return wasResolved(ticket);
  if (measure === 'open_count') return ticket.status !== 'closed' && ticket.status !== 'cancelled';
  if (measure === 'reopened_count') return (ticket.reopenCount ?? 0) > 0;
  if (measure === 'overdue_count' || measure === 'overdue_rate') return wasOverdue(ticket, now);
  if (measure !== 'first_line_resolution_rate') return true;
  if (!wasResolved(ticket)) return null;
  return ticket.leftFirstLine === null || ticket.leftFirstLine === undefined ? null : !ticket.leftFirstLine;
}

function wasResolved({ status, resolvedAt }: PlantedTicket): Truth {
  if (status === 'cancelled') return false;
  if (resolvedAt) return true;
  return status === 'resolved' || status === 'closed' ? null : false;
}

function wasOverdue({ importedBy, foreignOverdue, overdueAt }: PlantedTicket, now: string): Truth {
  if (importedBy) return foreignOverdue ?? null;
  return overdueAt ? overdueAt < now : false;
}

const amountOf: Record<string, (ticket: PlantedTicket) => number | null> = {
  response_time: ({ recordedAt, respondedAt }) => between(recordedAt, respondedAt),
  resolution_time: ({ recordedAt, resolvedAt }) => between(recordedAt, resolvedAt),
  handling_time: ({ resolvedAt, handlingSeconds }) => (resolvedAt ? (handlingSeconds ?? null) : null),
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
