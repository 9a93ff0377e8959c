import { Refusal } from '../../../../kernel/refusal.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { foundAt } from '../../../../platform/module/refusals.ts';
import type { StepDeed, WantedStep } from '../../escalation-rule.contract.ts';
import { escalationRuleRefusals } from './escalation-rule.refusals.ts';
import { stepNumber, type EscalationRule } from './escalation-rule.rules.ts';
import { namesInRules } from './names-in-rules.ts';

type Wanted = Pick<EscalationRule, 'conditions' | 'steps'>;

/** Refuses, at its place, what contradicts itself and what names something that is not there. */
export async function refuseUnsoundRule(tx: Tx, { conditions, steps }: Wanted): Promise<void> {
  const moments = steps.map(({ at }) => stepNumber(at));
  for (const [at, step] of steps.entries()) {
    if (moments.indexOf(stepNumber(step.at)) < at) {
      throw new Refusal(escalationRuleRefusals.moment_twice, {}, `steps.${at}.at`);
    }
    refuseUnsoundDeeds(step, `steps.${at}.does`);
  }
  const names = await namesInRules(tx, [{ conditions, steps }]);
  const check = (field: string, ids: readonly Id[] = []) => ids.forEach((id) => foundAt(field, names.get(id)));
  check('conditions.customerIds', conditions.customerIds);
  check('conditions.agreementIds', conditions.agreementIds);
  check('conditions.teamIds', conditions.teamIds);
  for (const [at, { does }] of steps.entries()) check(`steps.${at}.does`, does.flatMap(namedBy));
}

function refuseUnsoundDeeds({ does }: WantedStep, field: string): void {
  const kinds = does.map(({ kind }) => kind);
  if (new Set(kinds).size < kinds.length) throw new Refusal(escalationRuleRefusals.deed_twice, {}, field);
  if (kinds.includes('move_to_team') && kinds.includes('move_up')) {
    throw new Refusal(escalationRuleRefusals.two_ways, {}, field);
  }
  const tellsNobody = does.some((deed) => deed.kind === 'notify' && deed.roles.length + deed.staffIds.length === 0);
  if (tellsNobody) throw new Refusal(escalationRuleRefusals.nobody_told, {}, field);
}

function namedBy(deed: StepDeed): readonly Id[] {
  if (deed.kind === 'notify') return deed.staffIds;
  return deed.kind === 'move_to_team' ? [deed.teamId] : [];
}
