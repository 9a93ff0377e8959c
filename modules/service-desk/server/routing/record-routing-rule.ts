import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { recordRoutingRule as endpoint, RoutingRuleView } from '../../routing-rule.contract.ts';
import { refuseUnsoundRouting } from './refuse-unsound-routing.ts';
import { routingRuleRecorded } from './routing-rule.events.ts';
import { refuseBeyondReach } from './routing-rule.policy.ts';
import { routingRuleRefusals } from './routing-rule.refusals.ts';
import type { RoutingRule } from './routing-rule.rules.ts';
import { insertRule, rulesForChange } from './routing-rule.store.ts';
import { showRoutingRule } from './show-routing-rules.ts';

export async function recordRoutingRule(tx: Tx, input: InputOf<typeof endpoint>): Promise<RoutingRuleView> {
  refuseBeyondReach(tx.caller, input);
  const all = await rulesForChange(tx);
  const rule: RoutingRule = {
    ...nothingSaid,
    ...input,
    id: tx.newId(),
    position: all.filter(({ retiredAt }) => retiredAt === null).length,
    retiredAt: null,
    revision: 1,
  };
  refuseTakenName(all, rule);
  await refuseUnsoundRouting(tx, rule);
  await insertRule(tx, rule);
  await announce(tx, routingRuleRecorded(rule));
  return showRoutingRule(tx, rule.id);
}

const nothingSaid = { nextTeamId: null, personBy: null, skillId: null, skillLevel: null };

/** Also a rule out of use keeps its name: it stands beside the tickets that it sent somewhere. */
export function refuseTakenName(all: readonly RoutingRule[], { id, name }: RoutingRule): void {
  if (all.some((other) => other.id !== id && other.name === name)) {
    throw new Refusal(routingRuleRefusals.name_taken, { name }, 'name');
  }
}
