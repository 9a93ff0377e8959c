import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { AgreementLevel } from '../../clock-kind.contract.ts';
import type { RuleConditions, StepMoment, WantedStep } from '../../escalation-rule.contract.ts';

export interface EscalationRule {
  id: Id;
  name: string;
  conditions: RuleConditions;
  /** In the order in which they fall due, no moment twice. */
  steps: readonly WantedStep[];
  keepsQuietHours: boolean;
  /** Made, changed or taken up again then: what fell due before is not its to fire. */
  holdsFrom: Instant;
  retiredAt: Instant | null;
  revision: number;
}

/** What rules ask of a clock. */
export interface ClockTraits {
  level: AgreementLevel;
  kind: string;
  priority: string | null;
  customerId: Id;
  agreementId: Id;
  teamId: Id | null;
}

export function isFor({ conditions }: Pick<EscalationRule, 'conditions'>, clock: ClockTraits): boolean {
  const { levels, kinds, priorities, customerIds, agreementIds, teamIds } = conditions;
  return (
    isAmong(levels, clock.level) &&
    isAmong(kinds, clock.kind) &&
    isAmong(priorities, clock.priority) &&
    isAmong(customerIds, clock.customerId) &&
    isAmong(agreementIds, clock.agreementId) &&
    isAmong(teamIds, clock.teamId)
  );
}

function isAmong(wanted: readonly string[] | undefined, value: string | null): boolean {
  return wanted === undefined || (value !== null && wanted.includes(value));
}

/** In the order in which they fall due. */
export function inOrder(steps: readonly WantedStep[]): WantedStep[] {
  return steps.toSorted((one, other) => stepNumber(one.at) - stepNumber(other.at));
}

/**
 * By which it is known that a step fired: the moment's own, whatever the step does by now and wherever it stands. So
 * nothing fires twice because a rule was changed; how often a moment comes again does not make another of it.
 */
export function stepNumber(at: StepMoment): number {
  if (at.kind === 'share') return at.percent;
  return at.kind === 'breach' ? 100 : 100 + at.everyMinutes;
}
