import type { Instant } from '../../../../kernel/instant.ts';
import type { ServiceCalendar } from '../../../calendars/index.ts';
import type { ClockView } from '../../clock.contract.ts';
import { clockAt } from '../clocks/clock.rules.ts';
import type { FollowedClock } from './followed.rules.ts';

/** The clock as it stands at an instant after its last fact. */
export function clockViewAt(clock: FollowedClock, calendar: ServiceCalendar, now: Instant): ClockView {
  const { kind, phase, targetSeconds, startedAt, stoppedAt, deadlineAt, pauses, lineId } = clock;
  const { id, name, working, isProvisional } = calendar;
  return {
    kind,
    phase,
    targetSeconds,
    ...clockAt(clock, working, now),
    startedAt,
    stoppedAt,
    deadlineAt,
    pauses,
    calendar: { id, name },
    lineId,
    isProvisional: deadlineAt !== null && isProvisional(deadlineAt),
  };
}
