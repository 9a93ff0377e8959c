import type { Subject } from '../../../../kernel/event.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FiredStep } from '../../escalation-rule.contract.ts';
import { stepsOf } from './clock-step.store.ts';

/** The steps that fired for a subject, oldest first. */
export async function firedStepsOf(tx: Tx, subject: Subject): Promise<FiredStep[]> {
  return (await stepsOf(tx, subject)).map(({ ruleId, ruleName, deeds, ...step }) => ({
    ...step,
    rule: { id: ruleId, name: ruleName },
    deeds: [...deeds],
  }));
}
