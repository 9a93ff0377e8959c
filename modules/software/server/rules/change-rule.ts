import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeTitleRule as endpoint, TitleRuleRow } from '../../title-rule.contract.ts';
import { softwareRefusals } from '../software.refusals.ts';
import { checkRule, patternsOf, readRule } from './record-rule.ts';
import { ruleChanged } from './rule.events.ts';
import { ruleById, saveRule } from './rule.store.ts';
import { sortAnew } from './sort-anew.ts';

export async function changeRule(tx: Tx, input: InputOf<typeof endpoint>): Promise<TitleRuleRow> {
  const before = found(await ruleById(tx, input.titleRule));
  refuseStale(tx, before.revision);
  if (before.retiredAt !== null) throw new Refusal(softwareRefusals.rule_retired);
  const { pattern = before.pattern, publisherPattern = before.publisherPattern } = input;
  const { productId = before.productId, edition = before.edition } = input;
  const after = { ...patternsOf({ pattern, publisherPattern }), productId, edition };
  const changes = changesBetween(before, { ...before, ...after }, [
    'pattern',
    'publisherPattern',
    'productId',
    'edition',
  ]);
  if (Object.keys(changes).length === 0) return readRule(tx, before.id);

  await checkRule(tx, { ...after, id: before.id });
  await saveRule(tx, before.id, after);
  await announce(tx, ruleChanged(before.id, changes));
  await sortAnew(tx);
  return readRule(tx, before.id);
}
