import type { Instant } from '../../../../kernel/instant.ts';
import type { ServiceCalendar } from '../../../calendars/index.ts';
import type { ClockView } from '../../clock.contract.ts';
import { clockAt } from '../clocks/clock.rules.ts';
import { countedBy } from './counted-by.rules.ts';
import type { FollowedClock } from './followed-subject.rules.ts';

/** The clock as it stands at an instant after its last fact. */
export function clockViewAt(clock: FollowedClock, calendar: ServiceCalendar, now: Instant): ClockView {
  const { level, kind, run, phase, targetSeconds, startedAt, stoppedAt, deadlineAt, pauses, lineId } = clock;
  const { id, name, isProvisional } = calendar;
  return {
    level,
    kind,
    run,
    phase,
    targetSeconds,
    ...clockAt(clock, countedBy(calendar, clock), now),
    startedAt,
    stoppedAt,
    deadlineAt,
    pauses,
    calendar: { id, name },
    lineId,
    // what counts nights counts holidays too, whichever they are
    isProvisional: deadlineAt !== null && !clock.countsNights && isProvisional(deadlineAt),
  };
}
