import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type * as contract from '../../routing-rule.contract.ts';
import { abilitiesOnRules } from './routing-rule.policy.ts';
import { showRoutingRule, showRoutingRules } from './show-routing-rules.ts';

export async function listRoutingRules(
  tx: Tx,
  { state = 'in_use' }: InputOf<typeof contract.listRoutingRules>,
): Promise<AnswerOf<typeof contract.listRoutingRules>> {
  const items = (await showRoutingRules(tx)).filter(({ isRetired }) => state === 'all' || !isRetired);
  return { items, abilities: abilitiesOnRules(tx.caller) };
}

export function readRoutingRule(
  tx: Tx,
  input: InputOf<typeof contract.readRoutingRule>,
): Promise<contract.RoutingRuleView> {
  return showRoutingRule(tx, input.routingRule);
}
