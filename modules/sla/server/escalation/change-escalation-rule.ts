import { isDeepStrictEqual } from 'node:util';
import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeEscalationRule as endpoint, EscalationRuleView } from '../../escalation-rule.contract.ts';
import { ruleChanged } from './escalation-rule.events.ts';
import { refuseBeyondReach } from './escalation-rule.policy.ts';
import { escalationRuleRefusals } from './escalation-rule.refusals.ts';
import { inOrder, type EscalationRule } from './escalation-rule.rules.ts';
import { rulesForChange, saveRule } from './escalation-rule.store.ts';
import { askToPlanAnew } from './plan-anew.ts';
import { refuseTakenName } from './refuse-taken-name.ts';
import { refuseUnsoundRule } from './refuse-unsound-rule.ts';
import { showEscalationRule } from './show-escalation-rules.ts';

/**
 * For other clocks, or at other moments, the rule holds from now on: what fell due before has been dealt with, or is
 * past. What it does then may change while a step waits to fire: it does that which the rule says by now.
 */
export async function changeEscalationRule(tx: Tx, input: InputOf<typeof endpoint>): Promise<EscalationRuleView> {
  const all = await rulesForChange(tx);
  const before = found(all.find(({ id }) => id === input.escalationRule));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(escalationRuleRefusals.retired);
  const { escalationRule: _, ...sent } = input;
  const wanted: EscalationRule = { ...before, ...sent };
  refuseBeyondReach(tx.caller, before, wanted);
  refuseTakenName(all, wanted);
  await refuseUnsoundRule(tx, wanted);

  const after = { ...wanted, steps: inOrder(wanted.steps), revision: before.revision + 1 };
  const changes = changesBetween(before, after, ['name', 'conditions', 'steps', 'keepsQuietHours']);
  if (Object.keys(changes).length === 0) return showEscalationRule(tx, before);
  const isPlannedAnew = changes.conditions !== undefined || asksAtOtherMoments(before, after);
  const saved = isPlannedAnew ? { ...after, holdsFrom: tx.now } : after;
  await saveRule(tx, saved);
  await announce(tx, ruleChanged(saved, changes));
  if (isPlannedAnew) await askToPlanAnew(tx, saved.id);
  return showEscalationRule(tx, saved);
}

function asksAtOtherMoments(...rules: readonly [EscalationRule, EscalationRule]): boolean {
  const [before, after] = rules.map(({ steps }) => inOrder(steps).map(({ at }) => at));
  return !isDeepStrictEqual(before, after);
}
