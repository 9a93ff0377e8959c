import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { deliveredClockKinds, type AgreementLevel } from '../../clock-kind.contract.ts';
import type { StepDeed, StepMoment } from '../../escalation-rule.contract.ts';
import type { ClockStep } from './clock-step.rules.ts';

export interface ReachedStep {
  step: ClockStep;
  clock: { level: AgreementLevel; kind: string; run: number; priority: string | null };
  /** Messages of it wait for the hours of whom they are for. */
  waitsForHours: boolean;
}

/** What is told of a step that fired. */
export interface StepReached {
  stepId: Id;
  clockId: Id;
  ruleId: Id;
  level: AgreementLevel;
  /** A delivered kind, or `own`; `kind` is the code of either. */
  clockKind: string;
  kind: string;
  run: number;
  /** By which the clock was judged when the step fired. */
  priority: string | null;
  moment: StepMoment['kind'];
  percent: number | null;
  repetition: number;
  dueAt: Instant;
  isLate: boolean;
  waitsForHours: boolean;
  deeds: readonly StepDeed[];
  /** Codes of the deeds and of whom it tells, with commas between: for sentences. */
  did: string;
  roles: string;
}

/** Told of the subject: whoever knows it does what the step says. */
export function stepReached({ step, clock, waitsForHours }: ReachedStep): Announcement {
  const { id: stepId, customerId, subjectKind, subjectId, clockId, ruleId, moment, deeds } = step;
  const { repetition, dueAt, isLate } = step;
  const told = deeds.find((deed) => deed.kind === 'notify');
  const payload: StepReached = {
    stepId,
    clockId,
    ruleId,
    ...clock,
    clockKind: clock.kind in deliveredClockKinds ? clock.kind : 'own',
    moment: moment.kind,
    percent: moment.kind === 'share' ? moment.percent : null,
    repetition,
    dueAt,
    isLate,
    waitsForHours,
    deeds,
    did: deeds.map(({ kind }) => kind).join(','),
    roles: told?.roles.join(',') ?? '',
  };
  return {
    kind: 'clock.step_reached',
    version: 1,
    subject: { kind: subjectKind, id: subjectId },
    customerId,
    audience: 'internal',
    payload: { ...payload },
  };
}

/** What an event of this kind says. */
export function stepReachedIn({ payload }: Pick<Announcement, 'payload'>): StepReached {
  // written by `stepReached` and by nobody else
  return payload as unknown as StepReached;
}
