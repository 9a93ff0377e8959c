import { type Instant, millisecondsOf } from '../../../../kernel/instant.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { ClockKind } from '../../clock-kind.contract.ts';

export type ClockPhase = 'running' | 'paused' | 'stopped' | 'void';
export type ClockResult = 'open' | 'met' | 'breached';

/** Time between start and stop that didn't count, and why: a reason for waiting, or the status that was reopened. */
export interface ClockPause {
  from: Instant;
  /** Null while it lasts. */
  to: Instant | null;
  reason: string;
}

/**
 * What is known of a clock at the last of its facts; how it stands now says `clockAt`. It may be stored: made again
 * from the same facts and terms it is the same (SLA-03).
 */
export interface Clock {
  kind: ClockKind;
  /** From 1: of one kind there may be several, one after another. */
  run: number;
  phase: ClockPhase;
  /** Independent of the phase. `open` past its deadline is breached all the same: no fact has told so yet. */
  result: ClockResult;
  /** Null when an instant was agreed, or nothing. */
  targetSeconds: number | null;
  /** Working seconds counted up to `countedTo`; past the target they are the time over it. */
  elapsedSeconds: number;
  /** Where a running clock goes on to count from; else the beginning of the pause, or the stop. */
  countedTo: Instant;
  startedAt: Instant;
  /** Since when the terms hold that it is judged by: the start, a change of them, or where it began anew. */
  termsFrom: Instant;
  stoppedAt: Instant | null;
  /** Null while it is paused with time left, for nobody knows how long, when nothing is promised, or it opens no more. */
  deadlineAt: Instant | null;
  /** The deadline, or the later change of terms by which it had already passed. Once there, it stays. */
  breachedAt: Instant | null;
  /** In order, not overlapping. */
  pauses: ClockPause[];
}

/** How a clock stands at an instant after its last fact. */
export interface ClockReading {
  result: ClockResult;
  breachedAt: Instant | null;
  /** Working seconds. */
  elapsedSeconds: number;
  /** Working seconds up to the target or the agreed instant, negative past it; null when nothing is promised. */
  remainingSeconds: number | null;
}

/** `calendar` is that of the terms in force. A result is the same as `clockOf` gives once a later fact is known. */
export function clockAt(clock: Clock, calendar: WorkingCalendar, now: Instant): ClockReading {
  const elapsedSeconds = elapsedAt(clock, calendar, now);
  const breachedAt = breachAt(clock, now);
  return {
    result: resultAt(clock, now),
    breachedAt,
    elapsedSeconds,
    remainingSeconds: remainingAt(clock, calendar, { now, elapsedSeconds }),
  };
}

/** What has become of it at an instant after its last fact. */
export function resultAt(clock: Clock, now: Instant): ClockResult {
  return breachAt(clock, now) ? 'breached' : clock.result;
}

function elapsedAt({ phase, elapsedSeconds, countedTo }: Clock, calendar: WorkingCalendar, now: Instant): number {
  if (phase !== 'running' || now <= countedTo) return elapsedSeconds;
  const running = calendar.between(millisecondsOf(countedTo), millisecondsOf(now));
  return (Math.round(elapsedSeconds * 1000) + running) / 1000;
}

function breachAt({ phase, deadlineAt, breachedAt }: Clock, now: Instant): Instant | null {
  const goesOn = phase === 'running' || phase === 'paused';
  return breachedAt ?? (goesOn && deadlineAt !== null && deadlineAt < now ? deadlineAt : null);
}

function remainingAt(
  { targetSeconds, deadlineAt, stoppedAt }: Clock,
  calendar: WorkingCalendar,
  { now, elapsedSeconds }: { now: Instant; elapsedSeconds: number },
): number | null {
  if (targetSeconds !== null) return (targetSeconds * 1000 - Math.round(elapsedSeconds * 1000)) / 1000;
  if (deadlineAt === null) return null;
  return calendar.between(millisecondsOf(stoppedAt ?? now), millisecondsOf(deadlineAt)) / 1000;
}
