import type { Id } from '../../../../kernel/id.ts';
import { addSeconds, millisecondsOf, type Instant } from '../../../../kernel/instant.ts';
import { timeKinds, type TimeKind } from '../../time-entry.contract.ts';

/** Time that one staff member spent on one ticket. */
export interface TimeEntry {
  id: Id;
  customerId: Id;
  ticketId: Id;
  staffId: Id;
  kind: TimeKind;
  startedAt: Instant;
  endedAt: Instant;
  minutes: number;
  isBillable: boolean;
  reason: string | null;
  note: string | null;
  recordedAt: Instant;
  retiredAt: Instant | null;
  revision: number;
}

export interface Span {
  startedAt: Instant;
  endedAt: Instant;
  minutes: number;
}

/** What was said of a span: some of it. */
export type SaidSpan = { [field in keyof Span]?: Span[field] | undefined };

export type SpanFault = 'two_needed' | 'ends_before_start' | 'times_disagree' | 'too_long' | 'in_future';

/** A clock a little ahead of ours is no fault. */
const graceSeconds = 120;
const longestMinutes = 1440;

/** The whole span: two give the third, minutes alone end now; or what is wrong with it. */
export function spanOf(said: SaidSpan, now: Instant): { span: Span } | { fault: SpanFault } {
  const span = completed(said, now);
  if (span === null) return { fault: 'two_needed' };
  if (span.endedAt <= span.startedAt) return { fault: 'ends_before_start' };
  if (Math.abs(minutesBetween(span.startedAt, span.endedAt) - span.minutes) > 1) return { fault: 'times_disagree' };
  if (span.minutes > longestMinutes) return { fault: 'too_long' };
  if (span.endedAt > addSeconds(now, graceSeconds)) return { fault: 'in_future' };
  return { span };
}

function completed({ startedAt, endedAt, minutes }: SaidSpan, now: Instant): Span | null {
  if (startedAt !== undefined && endedAt !== undefined)
    return { startedAt, endedAt, minutes: minutes ?? minutesBetween(startedAt, endedAt) };
  if (minutes === undefined) return null;
  if (startedAt !== undefined) return { startedAt, endedAt: addSeconds(startedAt, minutes * 60), minutes };
  const end = endedAt ?? now;
  return { startedAt: addSeconds(end, -minutes * 60), endedAt: end, minutes };
}

/**
 * What a correction says of a span that is known: what it leaves out stays, except the one that follows from the others.
 * Minutes alone were spent until the same end.
 */
export function saidAnew(known: Span, { startedAt, endedAt, minutes }: SaidSpan): SaidSpan {
  if (minutes === undefined) {
    const isMoved = startedAt !== undefined || endedAt !== undefined;
    if (!isMoved) return known;
    return { startedAt: startedAt ?? known.startedAt, endedAt: endedAt ?? known.endedAt };
  }
  if (startedAt !== undefined || endedAt !== undefined) return { startedAt, endedAt, minutes };
  return { endedAt: known.endedAt, minutes };
}

/** Whole minutes; a moment of work is one. */
function minutesBetween(from: Instant, to: Instant): number {
  return Math.max(1, Math.round((millisecondsOf(to) - millisecondsOf(from)) / 60_000));
}

/** By kind, in the order of the kinds; what was taken back counts for nothing, and a kind without time is left out. */
export function sumsOf(entries: readonly Pick<TimeEntry, 'kind' | 'minutes' | 'isBillable' | 'retiredAt'>[]) {
  const counted = entries.filter(({ retiredAt }) => retiredAt === null);
  return timeKinds.flatMap((kind) => {
    const ofKind = counted.filter((entry) => entry.kind === kind);
    if (ofKind.length === 0) return [];
    const billable = ofKind.filter(({ isBillable }) => isBillable);
    return [{ kind, minutes: minutesOf(ofKind), billableMinutes: minutesOf(billable) }];
  });
}

function minutesOf(entries: readonly { minutes: number }[]): number {
  return entries.reduce((sum, { minutes }) => sum + minutes, 0);
}
