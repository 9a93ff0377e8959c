import type { Id } from '../../../../kernel/id.ts';
import { addSeconds } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { stepReached, type ReachedStep } from './clock-step.events.ts';
import { countsDayAndNight } from './clock-step.rules.ts';
import { recordSteps } from './clock-step.store.ts';
import { isLate, type DueStep } from './due-steps.rules.ts';
import { stepNumber } from './escalation-rule.rules.ts';
import { planSteps, type StepPlan } from './plan-steps.ts';
import { saveNextSteps } from './step-plan.store.ts';

/**
 * Fires what is due of these clocks, which the transaction holds, and says when to look at them next. Each step is
 * recorded once, whoever else tries, and announced with its record (SLA-10).
 */
export async function fireClockSteps(
  tx: Tx,
  above: Pick<ModulesAbove, 'sources'>,
  clockIds: readonly Id[],
): Promise<void> {
  const plans = await planSteps(tx, above, clockIds);
  const reached = new Map(plans.flatMap((plan) => plan.due.map((due) => reachedBy(tx, plan, due))).map(byId));
  const recorded = await recordSteps(
    tx,
    [...reached.values()].map(({ step }) => step),
  );
  await announce(tx, ...recorded.flatMap(({ id }) => reached.get(id) ?? []).map(stepReached));
  const nextSteps = plans.map(({ clock, nextAt }) => ({ id: clock.id, nextStepAt: nextAt }));
  if (nextSteps.length > 0) await saveNextSteps(tx, nextSteps);
}

const soonSeconds = 5 * 60;

/** What could not be reckoned is looked at again later, so that it keeps nothing else waiting. */
export async function postponeClockSteps(tx: Tx, clockId: Id): Promise<void> {
  await saveNextSteps(tx, [{ id: clockId, nextStepAt: addSeconds(tx.now, soonSeconds) }]);
}

function reachedBy(tx: Tx, { clock, hours }: StepPlan, { rule, step, repetition, dueAt }: DueStep): ReachedStep {
  const { id: clockId, customerId, subjectKind, subjectId, nextStepAt } = clock;
  return {
    clock,
    waitsForHours: rule.keepsQuietHours && !countsDayAndNight(hours, dueAt),
    step: {
      id: tx.newId(),
      customerId,
      clockId,
      subjectKind,
      subjectId,
      ruleId: rule.id,
      step: stepNumber(step.at),
      repetition,
      dueAt,
      firedAt: tx.now,
      isLate: isLate(dueAt, { knownAt: nextStepAt ?? tx.now, now: tx.now }),
      moment: step.at,
      deeds: step.does,
    },
  };
}

function byId(reached: ReachedStep): [Id, ReachedStep] {
  return [reached.step.id, reached];
}
