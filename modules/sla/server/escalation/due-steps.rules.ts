import type { Id } from '../../../../kernel/id.ts';
import { earliest, instantOf, millisecondsOf, type Instant } from '../../../../kernel/instant.ts';
import type { WorkingCalendar } from '../../../../kernel/working-time/working-calendar.ts';
import type { WantedStep } from '../../escalation-rule.contract.ts';
import { isFor, stepNumber, type ClockTraits, type EscalationRule } from './escalation-rule.rules.ts';
import { stepTimes, type SteppedClock } from './step-times.rules.ts';

/** A step of a rule for one clock; one that comes again once for each repetition. */
export interface DueStep {
  rule: EscalationRule;
  step: WantedStep;
  /** 0, or from 1. */
  repetition: number;
  dueAt: Instant;
}

export interface Escalated {
  clock: SteppedClock & ClockTraits;
  /** In force. */
  calendar: WorkingCalendar;
  /** By their keys. */
  fired: ReadonlySet<string>;
}

export interface StepsDue {
  /** Earliest first. */
  due: DueStep[];
  /** When to look again if nothing else happens; null: no step waits. */
  nextAt: Instant | null;
}

/** What of the rules is due now and has not fired, and when the next will be. */
export function stepsDue(of: Escalated, rules: readonly EscalationRule[], now: Instant): StepsDue {
  const waiting = rules
    .filter((rule) => rule.retiredAt === null && isFor(rule, of.clock))
    .flatMap((rule) => stepsOf(rule, of))
    .filter(({ rule, step, repetition, dueAt }) => {
      return dueAt >= rule.holdsFrom && !of.fired.has(stepKey(rule.id, stepNumber(step.at), repetition));
    });
  return {
    due: waiting.filter(({ dueAt }) => dueAt <= now).toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1)),
    nextAt: earliest(...waiting.map(({ dueAt }) => dueAt).filter((dueAt) => dueAt > now)),
  };
}

function stepsOf(rule: EscalationRule, { clock, calendar }: Escalated): DueStep[] {
  return rule.steps.flatMap((step) =>
    stepTimes(clock, calendar, step.at).map(({ repetition, at }) => {
      return { rule, step, repetition, dueAt: instantOf(at) };
    }),
  );
}

export function stepKey(ruleId: Id, step: number, repetition: number): string {
  return `${ruleId} ${step} ${repetition}`;
}

const graceMilliseconds = 10_000;

/**
 * Whether nobody was there in time. What could not be known when it fell due (an entry of what happened before, a raised
 * priority) counts from when it was.
 */
export function isLate(dueAt: Instant, { knownAt, now }: { knownAt: Instant; now: Instant }): boolean {
  const from = Math.max(millisecondsOf(dueAt), millisecondsOf(knownAt));
  return millisecondsOf(now) - from > graceMilliseconds;
}
