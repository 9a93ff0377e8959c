import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../escalation-rule.contract.ts';
import { ruleReinstated, ruleRetired } from './escalation-rule.events.ts';
import { refuseBeyondReach } from './escalation-rule.policy.ts';
import { rulesForChange, saveRule } from './escalation-rule.store.ts';
import { askToPlanAnew } from './plan-anew.ts';
import { showEscalationRule } from './show-escalation-rules.ts';

/** Harmless when it is out of use already. What it had planned finds no rule in use any more. */
export async function retireEscalationRule(
  tx: Tx,
  input: InputOf<typeof contract.retireEscalationRule>,
): Promise<contract.EscalationRuleView> {
  const rule = await ruleToChange(tx, input.escalationRule);
  if (rule.retiredAt !== null) return showEscalationRule(tx, rule);
  const retired = { ...rule, retiredAt: tx.now, revision: rule.revision + 1 };
  await saveRule(tx, retired);
  await announce(tx, ruleRetired(retired));
  return showEscalationRule(tx, retired);
}

/** Harmless when it is in use already. What fell due meanwhile stays undone. */
export async function reinstateEscalationRule(
  tx: Tx,
  input: InputOf<typeof contract.reinstateEscalationRule>,
): Promise<contract.EscalationRuleView> {
  const rule = await ruleToChange(tx, input.escalationRule);
  if (rule.retiredAt === null) return showEscalationRule(tx, rule);
  const back = { ...rule, retiredAt: null, holdsFrom: tx.now, revision: rule.revision + 1 };
  await saveRule(tx, back);
  await announce(tx, ruleReinstated(back));
  await askToPlanAnew(tx, back.id);
  return showEscalationRule(tx, back);
}

async function ruleToChange(tx: Tx, id: string) {
  const wanted = found((await rulesForChange(tx)).find((rule) => rule.id === id));
  refuseBeyondReach(tx.caller, wanted);
  return wanted;
}
