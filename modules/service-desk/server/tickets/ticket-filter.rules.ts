import type { Id } from '../../../../kernel/id.ts';
import { addSeconds, instantOf, type Instant } from '../../../../kernel/instant.ts';
import type { Priority } from '../../../catalogue/priority.contract.ts';
import { openStatuses, ticketStatuses, type TicketKind, type TicketStatus } from '../../ticket-codes.contract.ts';
import type { TicketMeasure, TicketUnknown } from '../../ticket-measure.contract.ts';

/** Which tickets a list, a count or a drill-down means. What is left out is not asked; null asks for nobody. */
export interface TicketFilter {
  status?: readonly TicketStatus[] | undefined;
  customerId?: Id | undefined;
  siteId?: Id | undefined;
  assetId?: Id | undefined;
  /** Under which it is served. */
  contractId?: Id | undefined;
  /** Of the machine that a ticket is about. */
  assetKind?: string | undefined;
  /** With all below it, unless `below` is false. */
  categoryId?: Id | undefined;
  below?: boolean | undefined;
  priority?: readonly Priority[] | undefined;
  assigneeId?: Id | null | undefined;
  ownerId?: Id | null | undefined;
  teamId?: Id | undefined;
  /** Any of these; none: nothing. */
  teamIds?: readonly Id[] | undefined;
  waitingReason?: string | undefined;
  /** Of the nearest deadline. */
  dueFrom?: Instant | undefined;
  /** Exclusive. */
  dueTo?: Instant | undefined;
  callerId?: Id | undefined;
  channel?: string | undefined;
  kind?: TicketKind | undefined;
  resolutionCode?: string | undefined;
  handlingMode?: string | undefined;
  overdue?: boolean | undefined;
  recordedFrom?: Instant | undefined;
  /** Exclusive. */
  recordedTo?: Instant | undefined;
  resolvedFrom?: Instant | undefined;
  /** Exclusive. */
  resolvedTo?: Instant | undefined;
  /** In the provider's zone, `0`–`23` and `1`–`7` from Monday. */
  recordedHour?: string | undefined;
  recordedWeekday?: string | undefined;
  resolvedHour?: string | undefined;
  resolvedWeekday?: string | undefined;
  category1?: Id | undefined;
  category2?: Id | undefined;
  category3?: Id | undefined;
  impact?: string | undefined;
  urgency?: string | undefined;
  firstResponderId?: Id | undefined;
  recorderId?: Id | undefined;
  departmentId?: Id | undefined;
  /** With those below it. */
  underDepartmentId?: Id | undefined;
  region?: string | undefined;
  industry?: string | undefined;
  /** All of them. */
  customerTag?: readonly string[] | undefined;
  assetMaker?: string | undefined;
  assetModel?: string | undefined;
  line?: string | undefined;
  escalationKind?: string | undefined;
  /** All of them: `custom.colour=red`. */
  own?: readonly string[] | undefined;
  /** What this measure counts, and what it leaves out for lack of the fact. */
  counted?: TicketMeasure | undefined;
  missing?: TicketMeasure | undefined;
  /** Of which these are not known. */
  without?: readonly TicketUnknown[] | undefined;
  /** Words, or a number or its beginning. */
  q?: string | undefined;
}

interface StatusesAsked extends Pick<TicketFilter, 'counted' | 'missing'> {
  status?: TicketStatus[] | undefined;
  open?: boolean | undefined;
}

/** Open ones, unless statuses are named, or all that are not open are asked for; behind a figure stand all. */
export function statusesAsked({ status, open, counted, missing }: StatusesAsked): readonly TicketStatus[] {
  if (open === undefined) return status ?? ((counted ?? missing) ? ticketStatuses : openStatuses);
  const isOpen: ReadonlySet<TicketStatus> = new Set(openStatuses);
  return (status ?? ticketStatuses).filter((one) => isOpen.has(one) === open);
}

/** `me` is whoever asks, `none` nobody. */
export function personAsked(asked: string | undefined, me: Id | null): Id | null | undefined {
  if (asked === 'me') return me;
  return asked === 'none' ? null : asked;
}

/** Deadlines ahead within the hour, or before the day ends in the zone. */
export function dueAsked(due: 'hour' | 'today' | undefined, now: Instant, timeZone: string) {
  if (due === undefined) return {};
  return { dueFrom: now, dueTo: due === 'hour' ? addSeconds(now, 3600) : endOfDay(now, timeZone) };
}

function endOfDay(now: Instant, timeZone: string): Instant {
  const tomorrow = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).startOfDay().add({ days: 1 });
  return instantOf(tomorrow.epochMilliseconds);
}
