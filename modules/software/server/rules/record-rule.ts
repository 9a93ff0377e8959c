import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import type { recordTitleRule as endpoint, TitleRuleRow } from '../../title-rule.contract.ts';
import { productById } from '../products/product.store.ts';
import { softwareRefusals } from '../software.refusals.ts';
import { patternKeyOf, type Rule } from '../titles/title.rules.ts';
import { ruleRecorded } from './rule.events.ts';
import { insertRules, isRuleThere, ruleById } from './rule.store.ts';
import { ruleRowOf } from './rule.view.ts';
import { sortAnew } from './sort-anew.ts';

export async function recordRule(tx: Tx, input: InputOf<typeof endpoint>): Promise<TitleRuleRow> {
  const { pattern, publisherPattern = null, productId = null, edition = null } = input;
  const rule = { id: tx.newId(), productId, edition, ...patternsOf({ pattern, publisherPattern }) };
  await checkRule(tx, rule);
  await insertRules(tx, [rule]);
  await announce(tx, ruleRecorded(rule));
  await sortAnew(tx);
  return readRule(tx, rule.id);
}

/** Refuses a second rule of the same patterns, and a product that is not there. */
export async function checkRule(tx: Tx, rule: Rule): Promise<void> {
  if (await isRuleThere(tx, rule)) throw new Refusal(softwareRefusals.rule_taken, {}, 'pattern');
  if (rule.productId !== null) foundAt('productId', await productById(tx, rule.productId));
}

/** As they are compared with names. */
export function patternsOf(typed: { pattern: string; publisherPattern: string | null }) {
  return { pattern: patternKeyOf(typed.pattern), publisherPattern: patternKeyOf(typed.publisherPattern ?? '') };
}

export async function readRule(tx: Tx, id: Id): Promise<TitleRuleRow> {
  return ruleRowOf(found(await ruleById(tx, id)), tx.caller);
}
