import type { AnswerOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { ruledFields, type readAssetFieldRules as endpoint } from '../../asset-field-rule.contract.ts';
import { deliveredRules, rulesWith } from './field-rule.rules.ts';
import { ownFieldRules } from './field-rule.store.ts';

export async function readFieldRules(tx: Tx): Promise<AnswerOf<typeof endpoint>> {
  const rules = rulesWith(await ownFieldRules(tx));
  return {
    rules: ruledFields.map((field) => ({ field, heldDays: rules[field], deliveredDays: deliveredRules[field] })),
  };
}
