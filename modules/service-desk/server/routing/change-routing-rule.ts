import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeRoutingRule as endpoint, RoutingRuleView } from '../../routing-rule.contract.ts';
import { refuseTakenName } from './record-routing-rule.ts';
import { refuseUnsoundRouting } from './refuse-unsound-routing.ts';
import { routingRuleChanged, routingRuleMoved } from './routing-rule.events.ts';
import { refuseBeyondReach } from './routing-rule.policy.ts';
import { routingRuleRefusals } from './routing-rule.refusals.ts';
import { withPlace, type RoutingRule } from './routing-rule.rules.ts';
import { rulesForChange, saveOrder, saveRule } from './routing-rule.store.ts';
import { showRoutingRule } from './show-routing-rules.ts';

const fields = ['name', 'conditions', 'teamId', 'nextTeamId', 'personBy', 'skillId', 'skillLevel'] as const;

export async function changeRoutingRule(tx: Tx, input: InputOf<typeof endpoint>): Promise<RoutingRuleView> {
  const all = await rulesForChange(tx);
  const before = found(all.find(({ id }) => id === input.routingRule));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(routingRuleRefusals.retired);
  const { routingRule: _, place, ...sent } = input;
  const after: RoutingRule = { ...before, ...sent };
  refuseBeyondReach(tx.caller, before, after);
  refuseTakenName(all, after);

  const changes = changesBetween(before, after, fields);
  if (Object.keys(changes).length > 0) {
    await refuseUnsoundRouting(tx, after);
    await saveRule(tx, { ...after, revision: before.revision + 1 });
    await announce(tx, routingRuleChanged(after, changes));
  }
  if (place !== undefined) await move(tx, { rule: after, all, place });
  return showRoutingRule(tx, before.id);
}

async function move(
  tx: Tx,
  { rule, all, place }: { rule: RoutingRule; all: readonly RoutingRule[]; place: number },
): Promise<void> {
  const living = all.filter(({ retiredAt }) => retiredAt === null);
  const ordered = withPlace(living, rule, place);
  const placeIn = (rules: readonly RoutingRule[]) => rules.findIndex(({ id }) => id === rule.id) + 1;
  const places = { from: placeIn(living), to: placeIn(ordered) };
  if (places.from === places.to) return;
  await saveOrder(
    tx,
    ordered.map(({ id }) => id),
  );
  await announce(tx, routingRuleMoved(rule, places));
}
