import type { Tx } from '../../../../platform/database/tx.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { deliveredRule } from './escalation-rule.delivered.ts';
import type { EscalationRule } from './escalation-rule.rules.ts';
import { insertFirstRule } from './escalation-rule.store.ts';
import { askToPlanAnew } from './plan-anew.ts';

/** Gives a new provider the delivered rule, in its language. */
export async function foundEscalationRules(tx: Tx): Promise<void> {
  await insertFirstRule(tx, await delivered(tx));
}

/** Gives it to one from before there were rules as well, for the clocks that run by now; whoever ever had a rule keeps theirs. */
export async function foundOldEscalationRules(tx: Tx): Promise<void> {
  const rule = await delivered(tx);
  if (await insertFirstRule(tx, rule)) await askToPlanAnew(tx, rule.id);
}

async function delivered(tx: Tx): Promise<EscalationRule> {
  const { conditions, steps, ...names } = deliveredRule;
  const name = names[(await ownTenant(tx))?.locale ?? 'zh-CN'];
  const begun = { holdsFrom: tx.now, retiredAt: null, revision: 1 };
  return { id: tx.newId(), name, conditions, steps, keepsQuietHours: true, ...begun };
}
