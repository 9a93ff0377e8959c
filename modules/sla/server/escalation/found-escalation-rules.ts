import type { Tx } from '../../../../platform/database/tx.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { deliveredRule } from './escalation-rule.delivered.ts';
import { insertRule } from './escalation-rule.store.ts';

/** Gives a new provider the delivered rule, in its language. */
export async function foundEscalationRules(tx: Tx): Promise<void> {
  const { conditions, steps, ...names } = deliveredRule;
  const name = names[(await ownTenant(tx))?.locale ?? 'zh-CN'];
  const begun = { holdsFrom: tx.now, retiredAt: null, revision: 1 };
  await insertRule(tx, { id: tx.newId(), name, conditions, steps, keepsQuietHours: true, ...begun });
}
