import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { changeAssetFieldRule as endpoint } from '../../asset-field-rule.contract.ts';
import { fieldRuleChanged } from './field-rule.events.ts';
import { rulesWith } from './field-rule.rules.ts';
import { ownFieldRules, saveFieldRule } from './field-rule.store.ts';
import { readFieldRules } from './read-field-rules.ts';

export async function changeFieldRule(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { field, heldDays: to } = input;
  const from = rulesWith(await ownFieldRules(tx))[field];
  if (from !== to) {
    await saveFieldRule(tx, field, to);
    await announce(tx, fieldRuleChanged({ tenantId: tx.tenantId, field, from, to }));
  }
  return readFieldRules(tx);
}
