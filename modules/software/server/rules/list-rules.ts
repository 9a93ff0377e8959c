import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listTitleRules as endpoint } from '../../title-rule.contract.ts';
import { pageOfRules } from './rule.store.ts';
import { ruleRowOf } from './rule.view.ts';

export async function listRules(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { q, ...wanted } = input;
  const { items, next } = await pageOfRules(tx, { ...wanted, words: q });
  return { items: items.map((rule) => ruleRowOf(rule, tx.caller)), next };
}
