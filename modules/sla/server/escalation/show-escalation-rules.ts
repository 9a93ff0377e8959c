import type { Tx } from '../../../../platform/database/tx.ts';
import type { EscalationRuleView } from '../../escalation-rule.contract.ts';
import { abilitiesOnRule } from './escalation-rule.policy.ts';
import type { EscalationRule } from './escalation-rule.rules.ts';
import { idsIn, namesInRules } from './names-in-rules.ts';

/** Rules as the caller sees them, with the names of what they name. */
export async function showEscalationRules(tx: Tx, rules: readonly EscalationRule[]): Promise<EscalationRuleView[]> {
  const names = await namesInRules(tx, rules);
  return rules.map((rule) => {
    const { id, name, conditions, steps, keepsQuietHours, retiredAt, revision } = rule;
    const isRetired = retiredAt !== null;
    return {
      id,
      name,
      conditions,
      steps: [...steps],
      keepsQuietHours,
      isRetired,
      names: [...new Set(idsIn(rule))].flatMap((named) => {
        const record = names.get(named);
        return record ? [{ id: named, name: record.name }] : [];
      }),
      revision,
      abilities: abilitiesOnRule(tx.caller, { isRetired, conditions }),
    };
  });
}

export async function showEscalationRule(tx: Tx, rule: EscalationRule): Promise<EscalationRuleView> {
  const [view] = await showEscalationRules(tx, [rule]);
  if (!view) throw new Error('one rule has one view');
  return view;
}
