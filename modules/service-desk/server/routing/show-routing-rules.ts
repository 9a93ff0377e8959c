import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { RoutingRuleView } from '../../routing-rule.contract.ts';
import { namesInRouting } from './names-in-routing.ts';
import { abilitiesOnRule } from './routing-rule.policy.ts';
import { idsIn, type RoutingRule } from './routing-rule.rules.ts';
import { allRules, livingRules } from './routing-rule.store.ts';

/** All, in their order, as the caller sees them; those out of use last. */
export async function showRoutingRules(tx: Tx): Promise<RoutingRuleView[]> {
  const [rules, living] = await Promise.all([allRules(tx), livingRules(tx)]);
  const names = await namesInRouting(tx, rules.flatMap(idsIn));
  const inUse = new Map(living.map((rule) => [rule.id, rule]));
  return rules.map((rule) => {
    const { position: _, retiredAt, ...shown } = rule;
    const isRetired = retiredAt !== null;
    return {
      ...shown,
      place: inUse.get(rule.id)?.place ?? null,
      isRetired,
      isPassedOver: inUse.get(rule.id)?.isTeamRetired ?? false,
      names: namedIn(rule, names),
      abilities: abilitiesOnRule(tx.caller, { isRetired, conditions: rule.conditions }),
    };
  });
}

function namedIn(rule: RoutingRule, names: ReadonlyMap<Id, { name: string }>): RoutingRuleView['names'] {
  return [...new Set(idsIn(rule))].flatMap((id) => {
    const record = names.get(id);
    return record ? [{ id, name: record.name }] : [];
  });
}

/** Read back: its place is among the others. */
export async function showRoutingRule(tx: Tx, id: Id): Promise<RoutingRuleView> {
  return found((await showRoutingRules(tx)).find((rule) => rule.id === id));
}
