import { type Instant, millisecondsOf } from '../../../../kernel/instant.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import { type Stretch, stretchesOf } from './stretches.rules.ts';
import type { StatusChange, SubjectStatus } from './subject-facts.rules.ts';

/** The times of SD-03 that come from the statuses alone, whatever was promised. */
export interface StatusSeconds {
  /** Working seconds in `in_progress` (处理时间). */
  handlingSeconds: number;
  /** All seconds in `waiting`, nights and holidays too. */
  waitingSeconds: number;
  /** Working seconds in `waiting`. */
  waitingWorkingSeconds: number;
}

/** The present status counts up to `until`; changes after it not at all. An empty history gives zeros. */
export function statusSeconds(
  history: readonly StatusChange[],
  calendar: WorkingCalendar,
  until: Instant,
): StatusSeconds {
  const end = millisecondsOf(until);
  const stretches = stretchesOf(history, history[0]?.at ?? until)
    .map((stretch) => ({ ...stretch, to: Math.min(stretch.to, end) }))
    .filter(({ from, to }) => from < to);
  const working = ({ from, to }: Stretch): number => calendar.between(from, to);
  return {
    handlingSeconds: secondsIn(stretches, 'in_progress', working),
    waitingSeconds: secondsIn(stretches, 'waiting', ({ from, to }) => to - from),
    waitingWorkingSeconds: secondsIn(stretches, 'waiting', working),
  };
}

function secondsIn(stretches: readonly Stretch[], status: SubjectStatus, length: (stretch: Stretch) => number): number {
  return stretches.filter((one) => one.status === status).reduce((sum, one) => sum + length(one), 0) / 1000;
}
