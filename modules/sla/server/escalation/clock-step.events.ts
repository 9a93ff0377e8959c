import type { Announcement } from '../../../../kernel/event.ts';
import type { ClockStep } from './clock-step.rules.ts';
import type { PlannedClock } from './step-plan.store.ts';

export interface ReachedStep {
  step: ClockStep;
  clock: Pick<PlannedClock, 'level' | 'kind' | 'run' | 'priority'>;
  /** Messages of it wait for the hours of whom they are for. */
  waitsForHours: boolean;
}

/** Told of the subject: whoever knows it does what the step says. Codes stand there by themselves, to be read in words. */
export function stepReached({ step, clock, waitsForHours }: ReachedStep): Announcement {
  const { id, customerId, subjectKind, subjectId, clockId, ruleId, moment, deeds, repetition, dueAt, isLate } = step;
  const told = deeds.find(({ kind }) => kind === 'notify');
  return {
    kind: 'clock.step_reached',
    version: 1,
    subject: { kind: subjectKind, id: subjectId },
    customerId,
    audience: 'internal',
    payload: {
      stepId: id,
      clockId,
      ruleId,
      level: clock.level,
      clock: clock.kind,
      run: clock.run,
      priority: clock.priority,
      moment: moment.kind,
      percent: moment.kind === 'share' ? moment.percent : null,
      repetition,
      dueAt,
      isLate,
      did: deeds.map(({ kind }) => kind).join(','),
      roles: told?.kind === 'notify' ? told.roles.join(',') : '',
      waitsForHours,
      deeds,
    },
  };
}
