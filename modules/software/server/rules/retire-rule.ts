import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { TitleRuleRow } from '../../title-rule.contract.ts';
import { softwareRefusals } from '../software.refusals.ts';
import { readRule } from './record-rule.ts';
import { ruleRetired } from './rule.events.ts';
import { ruleById, saveRule } from './rule.store.ts';
import { sortAnew } from './sort-anew.ts';

export async function retireRule(tx: Tx, input: { titleRule: string }): Promise<TitleRuleRow> {
  const rule = found(await ruleById(tx, input.titleRule));
  refuseStale(tx, rule.revision);
  if (rule.retiredAt !== null) throw new Refusal(softwareRefusals.rule_retired);
  await saveRule(tx, rule.id, { retiredAt: tx.now });
  await announce(tx, ruleRetired(rule.id));
  await sortAnew(tx);
  return readRule(tx, rule.id);
}
