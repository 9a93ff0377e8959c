import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../routing-rule.contract.ts';
import { refuseUnsoundRouting } from './refuse-unsound-routing.ts';
import { routingRuleReinstated, routingRuleRetired } from './routing-rule.events.ts';
import { refuseBeyondReach } from './routing-rule.policy.ts';
import { rulesForChange, saveRule } from './routing-rule.store.ts';
import { showRoutingRule } from './show-routing-rules.ts';

/** Harmless when it is out of use already. */
export async function retireRoutingRule(
  tx: Tx,
  input: InputOf<typeof contract.retireRoutingRule>,
): Promise<contract.RoutingRuleView> {
  const { rule } = await ruleToChange(tx, input.routingRule);
  if (rule.retiredAt === null) {
    await saveRule(tx, { ...rule, retiredAt: tx.now, revision: rule.revision + 1 });
    await announce(tx, routingRuleRetired(rule));
  }
  return showRoutingRule(tx, rule.id);
}

/** Harmless when it is in use already. Stands last: the others have been put in order without it. */
export async function reinstateRoutingRule(
  tx: Tx,
  input: InputOf<typeof contract.reinstateRoutingRule>,
): Promise<contract.RoutingRuleView> {
  const { rule, all } = await ruleToChange(tx, input.routingRule);
  if (rule.retiredAt !== null) {
    await refuseUnsoundRouting(tx, rule);
    const last = Math.max(-1, ...all.filter(({ retiredAt }) => retiredAt === null).map(({ position }) => position));
    await saveRule(tx, { ...rule, retiredAt: null, position: last + 1, revision: rule.revision + 1 });
    await announce(tx, routingRuleReinstated(rule));
  }
  return showRoutingRule(tx, rule.id);
}

async function ruleToChange(tx: Tx, id: Id) {
  const all = await rulesForChange(tx);
  const rule = found(all.find((one) => one.id === id));
  refuseBeyondReach(tx.caller, rule);
  return { rule, all };
}
