import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { AgreementLevel } from '../../clock-kind.contract.ts';
import type { RuleConditions, StepMoment, WantedStep } from '../../escalation-rule.contract.ts';

/** A step with its number, by which it is known that it fired. */
export interface RuleStep extends WantedStep {
  number: number;
}

export interface EscalationRule {
  id: Id;
  name: string;
  conditions: RuleConditions;
  steps: readonly RuleStep[];
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

/**
 * A moment keeps its number whatever it does by now, and a moment that is new gets one that none had: so nothing fires
 * twice because a rule was changed, and nothing is kept from firing. In the order in which they fall due.
 */
export function numbered(wanted: readonly WantedStep[], before: readonly RuleStep[]): RuleStep[] {
  let last = Math.max(0, ...before.map(({ number }) => number));
  return wanted
    .toSorted((one, other) => orderOf(one.at) - orderOf(other.at))
    .map((step) => {
      const kept = before.find(({ at }) => isSameMoment(at, step.at));
      return { ...step, number: kept?.number ?? ++last };
    });
}

/** Of the moment after a breach how often it comes does not matter: what came stays the first, the second … */
export function isSameMoment(one: StepMoment, other: StepMoment): boolean {
  return orderOf(one) === orderOf(other);
}

/** One number for each moment, rising as they fall due. */
function orderOf(at: StepMoment): number {
  if (at.kind === 'share') return at.percent;
  return at.kind === 'breach' ? 100 : 100 + at.everyMinutes;
}
