import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { EscalationRuleView, recordEscalationRule as endpoint } from '../../escalation-rule.contract.ts';
import { ruleRecorded } from './escalation-rule.events.ts';
import { refuseBeyondReach } from './escalation-rule.policy.ts';
import { inOrder, type EscalationRule } from './escalation-rule.rules.ts';
import { insertRule, rulesForChange } from './escalation-rule.store.ts';
import { askToPlanAnew } from './plan-anew.ts';
import { refuseTakenName } from './refuse-taken-name.ts';
import { refuseUnsoundRule } from './refuse-unsound-rule.ts';
import { showEscalationRule } from './show-escalation-rules.ts';

/** Holds from now on, for the clocks that run already as well. */
export async function recordEscalationRule(tx: Tx, input: InputOf<typeof endpoint>): Promise<EscalationRuleView> {
  refuseBeyondReach(tx.caller, input);
  const id = tx.newId();
  refuseTakenName(await rulesForChange(tx), { id, name: input.name });
  await refuseUnsoundRule(tx, input);
  const steps = inOrder(input.steps);
  const rule: EscalationRule = { ...input, id, steps, holdsFrom: tx.now, retiredAt: null, revision: 1 };
  await insertRule(tx, rule);
  await announce(tx, ruleRecorded(rule));
  await askToPlanAnew(tx, rule.id);
  return showEscalationRule(tx, rule);
}
