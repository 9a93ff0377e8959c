import { millisecondsOf, type Instant } from '../../../../kernel/instant.ts';
import type { ClockFacts } from '../../../../web/ui/clock/clock-face.ts';
import type { NearestClock } from '../../clock.contract.ts';

/** A clock as it stands now: it goes on by itself while its working time runs, and no further than that is known. */
export function clockNow(clock: NearestClock, now: Instant): ClockFacts {
  const worked = workedSince(clock, now);
  const remainingSeconds = clock.remainingSeconds - worked;
  const isOver = clock.result === 'breached' || remainingSeconds < 0;
  return {
    phase: clock.phase,
    result: isOver ? 'breached' : clock.result,
    targetSeconds: clock.targetSeconds,
    elapsedSeconds: clock.elapsedSeconds + worked,
    remainingSeconds,
    deadlineAt: clock.deadlineAt,
    isProvisional: clock.isProvisional,
  };
}

function workedSince({ counts, asOf }: NearestClock, now: Instant): number {
  if (!counts) return 0;
  const from = Math.max(millisecondsOf(asOf), millisecondsOf(counts.from));
  const to = Math.min(millisecondsOf(now), millisecondsOf(counts.to));
  return Math.max(0, to - from) / 1000;
}
