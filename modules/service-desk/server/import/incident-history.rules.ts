import type { Instant } from '../../../../kernel/instant.ts';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import type { TicketStatus } from '../../ticket-codes.contract.ts';
import type { StatusRow } from '../tickets/ticket-record.rules.ts';
import type { LogFacts, LogStep } from './log-row.rules.ts';

/** How a ticket stood from an instant on, as its log tells it. */
export interface Standing {
  at: Instant;
  /** Null: the log hasn't said yet. */
  status: TicketStatus | null;
  waitingReason: string | null;
  priority: Priority | null;
  team: string | null;
  assignee: string | null;
}

/** Everything that a log holds of one of its tickets. */
export interface ForeignTicket {
  number: string;
  facts: LogFacts;
  /** In the order of the log, never empty; each differs from the one before. Instants may go back: logs do. */
  standings: Standing[];
}

/** By the log's own count; where it counted twice alike, by time. */
export function compareSteps(one: LogStep, other: LogStep): number {
  if (one.order !== other.order) return one.order - other.order;
  if (one.at === other.at) return 0;
  return one.at < other.at ? -1 : 1;
}

/** From the rows of one ticket in any order; rows after which nothing stands differently are merged. */
export function standingsOf(steps: readonly LogStep[]): Standing[] {
  const standings: Standing[] = [];
  for (const { at, state, priority, team, assignee } of steps.toSorted(compareSteps)) {
    const before = standings.at(-1);
    const { status, waitingReason } = state === 'unchanged' ? (before ?? unsaid) : state;
    const now = { at, status, waitingReason, priority, team, assignee };
    if (!before || differ(before, now)) standings.push(now);
  }
  return standings;
}

/** The status history: the standings in which status, reason for waiting or priority are others than before. */
export function movesOf(standings: readonly Standing[]): StatusRow[] {
  const moves: StatusRow[] = [];
  for (const { at, status, waitingReason, priority } of standings) {
    const before = moves.at(-1);
    const isSame = before?.status === status && before.waitingReason === waitingReason && before.priority === priority;
    if (status !== null && !isSame) moves.push({ at, status, waitingReason, priority, traits: null });
  }
  return moves;
}

/** When it came into the hands that have it in the end; null when nobody has it. */
export function assignedAtOf(standings: readonly Standing[]): Instant | null {
  const last = standings.at(-1);
  if (!last || (last.team === null && last.assignee === null)) return null;
  const other = standings.findLastIndex(({ team, assignee }) => team !== last.team || assignee !== last.assignee);
  return standings[other + 1]?.at ?? null;
}

const unsaid = { status: null, waitingReason: null };

function differ(one: Standing, other: Standing): boolean {
  return (
    one.status !== other.status ||
    one.waitingReason !== other.waitingReason ||
    one.priority !== other.priority ||
    one.team !== other.team ||
    one.assignee !== other.assignee
  );
}
