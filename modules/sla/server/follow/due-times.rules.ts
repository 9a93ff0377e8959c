import { earliest, type Instant } from '../../../../kernel/instant.ts';
import type { Clock } from '../clocks/clock.rules.ts';
import type { AgreementLevel } from '../../clock-kind.contract.ts';

/** Null: no clock is due, and none was or will be overdue. */
export interface DueTimes {
  /** The nearest deadline of the clocks that go on, passed ones included. */
  nextDueAt: Instant | null;
  /** From the first instant after this one the subject is overdue: a clock was breached, or will be unless it stops. */
  overdueAt: Instant | null;
}

/**
 * Of what customers were promised alone: a team that is late in taking over, or a supplier, makes nobody wait who was
 * told a time, and work lists and figures must say the same as the customer's page.
 */
export function dueTimesOf(clocks: readonly (Clock & { level: AgreementLevel })[]): DueTimes {
  const counted = clocks.filter(({ level, phase }) => level === 'sla' && phase !== 'void');
  const goingOn = counted.filter(({ phase }) => phase !== 'stopped');
  const ahead = goingOn.map(({ deadlineAt }) => deadlineAt);
  return {
    nextDueAt: earliest(...ahead),
    overdueAt: earliest(...ahead, ...counted.map(({ breachedAt }) => breachedAt)),
  };
}
