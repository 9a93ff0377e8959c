import { Refusal } from '../../../../kernel/refusal.ts';
import type { RuleConditions } from '../../escalation-rule.contract.ts';
import { escalationRuleRefusals } from './escalation-rule.refusals.ts';

interface Caller {
  permissions: ReadonlySet<string>;
  customers: 'all' | readonly string[];
}

/** A rule is made by whoever looks after all the customers that it is for: without names, these are all there are. */
export function reachesRule({ customers }: Pick<Caller, 'customers'>, { customerIds }: RuleConditions): boolean {
  return customers === 'all' || customerIds?.every((id) => customers.includes(id)) === true;
}

/** Of a change: as the rule was, and as it would be. */
export function refuseBeyondReach(caller: Caller, ...rules: readonly { conditions: RuleConditions }[]): void {
  if (rules.every(({ conditions }) => reachesRule(caller, conditions))) return;
  throw new Refusal(escalationRuleRefusals.for_all_customers);
}

export function abilitiesOnRules(caller: Caller): 'record'[] {
  return caller.permissions.has('escalation_rule.change') ? ['record'] : [];
}

export function abilitiesOnRule(
  caller: Caller,
  { isRetired, conditions }: { isRetired: boolean; conditions: RuleConditions },
): ('change' | 'retire' | 'reinstate')[] {
  if (!caller.permissions.has('escalation_rule.change') || !reachesRule(caller, conditions)) return [];
  return isRetired ? ['reinstate'] : ['change', 'retire'];
}
