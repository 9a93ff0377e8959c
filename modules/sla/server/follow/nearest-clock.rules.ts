import { instantOf, millisecondsOf, type Instant } from '../../../../kernel/instant.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { NearestClock } from '../../clock.contract.ts';
import { clockAt, type Clock } from '../clocks/clock.rules.ts';

/** A clock with the calendar in force. */
export interface ClockOnCalendar {
  clock: Clock;
  working: WorkingCalendar;
  isProvisional(deadline: Instant): boolean;
}

/** Of a subject's that go on those that may run out first, told without any calendar: where there are deadlines, whoever has the earliest. */
export function mayRunOutFirst<Known extends Pick<Clock, 'deadlineAt'>>(clocks: readonly Known[]): readonly Known[] {
  const earliest = clocks
    .flatMap(({ deadlineAt }) => deadlineAt ?? [])
    .toSorted()
    .at(0);
  return earliest === undefined ? clocks : clocks.filter(({ deadlineAt }) => deadlineAt === earliest);
}

/**
 * Of those that go on and were promised something, the one that runs out first: by its deadline, as lists sort; of
 * paused ones, which have none, by what is left. Null when nothing is waited for any more.
 */
export function nearestOf(clocks: readonly ClockOnCalendar[], now: Instant): NearestClock | null {
  const goingOn = clocks.flatMap(({ clock, working, isProvisional }) => {
    const { phase, deadlineAt } = clock;
    const { result, elapsedSeconds, remainingSeconds } = clockAt(clock, working, now);
    if ((phase !== 'running' && phase !== 'paused') || remainingSeconds === null) return [];
    const standing = { kind: clock.kind, phase, result, targetSeconds: clock.targetSeconds, elapsedSeconds };
    const around = {
      isProvisional: deadlineAt !== null && isProvisional(deadlineAt),
      pausedFor: reasonOf(clock),
      asOf: now,
      counts: phase === 'running' ? countsIn(working, now) : null,
    };
    return [{ ...standing, remainingSeconds, deadlineAt, ...around }];
  });
  return goingOn.toSorted(bySoonest)[0] ?? null;
}

function bySoonest(one: NearestClock, other: NearestClock): number {
  if (one.deadlineAt === other.deadlineAt) return one.remainingSeconds - other.remainingSeconds;
  if (one.deadlineAt === null) return 1;
  return other.deadlineAt === null || one.deadlineAt < other.deadlineAt ? -1 : 1;
}

function reasonOf({ phase, pauses }: Clock): string | null {
  return phase === 'paused' ? (pauses.findLast(({ to }) => to === null)?.reason ?? null) : null;
}

function countsIn(working: WorkingCalendar, now: Instant): NearestClock['counts'] {
  const stretch = working.stretchAt(millisecondsOf(now));
  return stretch && { from: instantOf(stretch.opens), to: instantOf(stretch.closes) };
}
