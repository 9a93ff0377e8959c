import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { millisecondsOf } from '../../../../kernel/instant.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { StepDeed, StepMoment } from '../../escalation-rule.contract.ts';

/** A step that fires: each once a clock, rule, step and repetition. */
export interface ClockStep {
  id: Id;
  customerId: Id;
  clockId: Id;
  subjectKind: string;
  subjectId: Id;
  ruleId: Id;
  step: number;
  repetition: number;
  dueAt: Instant;
  firedAt: Instant;
  isLate: boolean;
  moment: StepMoment;
  deeds: readonly StepDeed[];
}

const week = 7 * 24 * 3_600_000;

/** Whether a target counts day and night (7×24): then its messages wait for nobody's hours. */
export function countsDayAndNight(calendar: WorkingCalendar, at: Instant): boolean {
  const from = millisecondsOf(at);
  return calendar.between(from, from + week) === week;
}
