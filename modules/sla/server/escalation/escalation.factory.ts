import type { RuleConditions, StepMoment } from '../../escalation-rule.contract.ts';
import { aroundTheClock, officeHours, on } from '../clocks/clock.factory.ts';
import { inOrder, type ClockTraits, type EscalationRule } from './escalation-rule.rules.ts';
import type { SteppedClock } from './step-times.rules.ts';

/** Clocks and rules for tests, told as in `clock.factory.ts`. */
export { aroundTheClock, officeHours, on };

const anyClock: ClockTraits = {
  level: 'sla',
  kind: 'resolution',
  priority: 'P2',
  customerId: 'donghai',
  agreementId: 'standard',
  teamId: null,
};

/** Recorded on Friday at ten with a target of four hours, and nothing happened since. */
export function clockWith(changes: Partial<SteppedClock & ClockTraits> = {}): SteppedClock & ClockTraits {
  const startedAt = changes.startedAt ?? on('Fri 10:00');
  return {
    ...anyClock,
    phase: 'running',
    targetSeconds: 4 * 3600,
    elapsedSeconds: 0,
    countedTo: startedAt,
    startedAt,
    termsFrom: startedAt,
    stoppedAt: null,
    deadlineAt: on('Fri 15:00'),
    breachedAt: null,
    pauses: [],
    ...changes,
  };
}

export const share = (percent: number): StepMoment => ({ kind: 'share', percent });
export const breach: StepMoment = { kind: 'breach' };
export const every = (everyMinutes: number, times: number): StepMoment => ({
  kind: 'after_breach',
  everyMinutes,
  times,
});

/** A rule that tells the owner at these moments, and held already before all of this. */
export function ruleAt(moments: readonly StepMoment[], conditions: RuleConditions = {}): EscalationRule {
  const steps = moments.map((at) => ({
    at,
    does: [{ kind: 'notify' as const, roles: ['owner' as const], staffIds: [] }],
  }));
  return {
    id: 'rule',
    name: '默认升级规则',
    conditions,
    steps: inOrder(steps),
    keepsQuietHours: true,
    holdsFrom: '2020-01-01T00:00:00.000Z',
    retiredAt: null,
    revision: 1,
  };
}
