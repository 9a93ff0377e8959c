import { Refusal } from '../../../../kernel/refusal.ts';
import type { RoutingConditions } from '../../routing-rule.contract.ts';
import { routingRuleRefusals } from './routing-rule.refusals.ts';

interface Caller {
  permissions: ReadonlySet<string>;
  customers: 'all' | readonly string[];
}

/** A rule is made by whoever looks after all the customers that it is for: without names, these are all there are. */
export function reachesRule({ customers }: Pick<Caller, 'customers'>, { customerIds }: RoutingConditions): boolean {
  return customers === 'all' || customerIds?.every((id) => customers.includes(id)) === true;
}

/** Of a change: as the rule was, and as it would be. */
export function refuseBeyondReach(caller: Caller, ...rules: readonly { conditions: RoutingConditions }[]): void {
  if (rules.every(({ conditions }) => reachesRule(caller, conditions))) return;
  throw new Refusal(routingRuleRefusals.for_all_customers);
}

export function abilitiesOnRules({ permissions }: Caller): string[] {
  return permissions.has('routing_rule.change') ? ['record'] : [];
}

export function abilitiesOnRule(
  caller: Caller,
  { isRetired, conditions }: { isRetired: boolean; conditions: RoutingConditions },
): string[] {
  if (!caller.permissions.has('routing_rule.change') || !reachesRule(caller, conditions)) return [];
  return isRetired ? ['reinstate'] : ['change', 'retire'];
}
