import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../escalation-rule.contract.ts';
import { abilitiesOnRules } from './escalation-rule.policy.ts';
import { allRules, ruleById } from './escalation-rule.store.ts';
import { showEscalationRule, showEscalationRules } from './show-escalation-rules.ts';

export async function listEscalationRules(
  tx: Tx,
  { state = 'in_use' }: InputOf<typeof contract.listEscalationRules>,
): Promise<AnswerOf<typeof contract.listEscalationRules>> {
  const shown = (await allRules(tx)).filter(({ retiredAt }) => state === 'all' || retiredAt === null);
  return { items: await showEscalationRules(tx, shown), abilities: abilitiesOnRules(tx.caller) };
}

export async function readEscalationRule(
  tx: Tx,
  input: InputOf<typeof contract.readEscalationRule>,
): Promise<contract.EscalationRuleView> {
  return showEscalationRule(tx, found(await ruleById(tx, input.escalationRule)));
}
