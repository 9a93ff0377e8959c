import { millisecondsOf } from '../../../../kernel/instant.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { StepMoment } from '../../escalation-rule.contract.ts';
import type { Clock, ClockPause } from '../clocks/clock.rules.ts';
import { reachedOver } from '../clocks/counting.rules.ts';

/** Of a clock, as it is kept, what its steps are reckoned from. */
export interface SteppedClock extends Pick<
  Clock,
  | 'phase'
  | 'targetSeconds'
  | 'elapsedSeconds'
  | 'countedTo'
  | 'startedAt'
  // what its terms promise could not fall due before
  | 'termsFrom'
  | 'stoppedAt'
  | 'deadlineAt'
  | 'breachedAt'
> {
  pauses: readonly Pick<ClockPause, 'from' | 'to'>[];
}

export interface StepTime {
  /** 0, or from 1. */
  repetition: number;
  /** Milliseconds. */
  at: number;
}

/**
 * When a step falls due if nothing else happens to the clock; nothing where it does not: the clock stopped before, or
 * is paused. A breach is one from the first instant after the deadline.
 */
export function stepTimes(clock: SteppedClock, calendar: WorkingCalendar, moment: StepMoment): StepTime[] {
  if (clock.phase === 'void') return [];
  if (moment.kind === 'share') return once(shareTime(clock, calendar, moment.percent / 100));
  const breachedBy = breachOf(clock);
  if (breachedBy === null) return [];
  if (moment.kind === 'breach') return once(breachedBy + 1);
  const counting = stretchesFrom(countingStretches(clock), breachedBy);
  const every = moment.everyMinutes * 60_000;
  return Array.from({ length: moment.times }, (_, index) => index + 1).flatMap((repetition) => {
    const at = countedIn(counting, calendar, repetition * every);
    return at === null ? [] : [{ repetition, at }];
  });
}

function once(at: number | null): StepTime[] {
  return at === null ? [] : [{ repetition: 0, at }];
}

function breachOf({ phase, deadlineAt, breachedAt }: SteppedClock): number | null {
  const breachedBy = breachedAt ?? (phase === 'stopped' ? null : deadlineAt);
  return breachedBy === null ? null : millisecondsOf(breachedBy);
}

function shareTime(clock: SteppedClock, calendar: WorkingCalendar, share: number): number | null {
  const { targetSeconds, deadlineAt, termsFrom } = clock;
  if (targetSeconds === null) return deadlineAt === null ? null : agreedShareTime(clock, calendar, share);
  const counting = stretchesFrom(countingStretches(clock), millisecondsOf(termsFrom));
  const counted = workIn(counting, calendar, millisecondsOf(clock.countedTo));
  const before = Math.round(clock.elapsedSeconds * 1000) - counted;
  const wanted = Math.round(targetSeconds * 1000 * share) - before;
  // it had passed when these terms began, a raised priority; where it is paused then, it fires when it goes on
  if (wanted <= 0) return counting[0]?.from ?? null;
  return countedIn(counting, calendar, wanted);
}

/** No pause moves an agreed instant, nor its shares; but while it is paused none fires. */
function agreedShareTime(clock: SteppedClock, calendar: WorkingCalendar, share: number): number | null {
  const [start, due] = [millisecondsOf(clock.startedAt), millisecondsOf(clock.deadlineAt ?? clock.startedAt)];
  const at = Math.max(calendar.after(start, Math.max(0, Math.round(calendar.between(start, due) * share))), start);
  return stretchesFrom(countingStretches(clock), at)[0]?.from ?? null;
}

interface Stretch {
  from: number;
  /** Infinity for the present. */
  to: number;
}

/** The time from start to stop without the pauses; the last may be without end. */
function countingStretches({ startedAt, stoppedAt, pauses }: SteppedClock): Stretch[] {
  const end = stoppedAt === null ? Number.POSITIVE_INFINITY : millisecondsOf(stoppedAt);
  const begins = [startedAt, ...pauses.map(({ to }) => to)].map((at) => (at === null ? end : millisecondsOf(at)));
  const ends = [...pauses.map(({ from }) => millisecondsOf(from)), end];
  return begins
    .map((from, index) => ({ from, to: Math.min(ends[index] ?? end, end) }))
    .filter(({ from, to }) => from < to);
}

/** What of them lies at or after an instant. */
function stretchesFrom(stretches: readonly Stretch[], instant: number): Stretch[] {
  return stretches.filter(({ to }) => to >= instant).map(({ from, to }) => ({ from: Math.max(from, instant), to }));
}

function workIn(stretches: readonly Stretch[], calendar: WorkingCalendar, until: number): number {
  return stretches.reduce((sum, { from, to }) => sum + Math.max(0, calendar.between(from, Math.min(to, until))), 0);
}

/**
 * The earliest instant at which they have counted that much; null when they don't, also where a calendar opens too seldom
 * for it: a repetition that never comes keeps no other step from coming.
 */
function countedIn(stretches: readonly Stretch[], calendar: WorkingCalendar, work: number): number | null {
  return reachedOver(
    stretches.map((stretch) => ({ ...stretch, calendar })),
    work,
  );
}
