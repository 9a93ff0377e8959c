import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import { openStatuses, ticketStatuses, type TicketKind, type TicketStatus } from '../../ticket-codes.contract.ts';

/** Which tickets a list, a count or a drill-down means. What is left out is not asked; null asks for nobody. */
export interface TicketFilter {
  status?: readonly TicketStatus[] | undefined;
  customerId?: Id | undefined;
  siteId?: Id | undefined;
  /** With all below it. */
  categoryId?: Id | undefined;
  priority?: readonly Priority[] | undefined;
  assigneeId?: Id | null | undefined;
  ownerId?: Id | null | undefined;
  teamId?: Id | undefined;
  callerId?: Id | undefined;
  channel?: string | undefined;
  kind?: TicketKind | undefined;
  overdue?: boolean | undefined;
  recordedFrom?: Instant | undefined;
  /** Exclusive. */
  recordedTo?: Instant | undefined;
  resolvedFrom?: Instant | undefined;
  /** Exclusive. */
  resolvedTo?: Instant | undefined;
  /** Words, or a number or its beginning. */
  q?: string | undefined;
}

/** Open ones, unless statuses are named, or all that are not open are asked for. */
export function statusesAsked({ status, open }: { status?: TicketStatus[] | undefined; open?: boolean | undefined }) {
  if (open === undefined) return status ?? openStatuses;
  const isOpen: ReadonlySet<TicketStatus> = new Set(openStatuses);
  return (status ?? ticketStatuses).filter((one) => isOpen.has(one) === open);
}

/** `me` is whoever asks, `none` nobody. */
export function personAsked(asked: string | undefined, me: Id | null): Id | null | undefined {
  if (asked === 'me') return me;
  return asked === 'none' ? null : asked;
}
