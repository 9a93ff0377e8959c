import type { TitleRuleRow } from '../../title-rule.contract.ts';
import { mayChangeProducts, type Caller } from '../software.policy.ts';
import type { StoredRule } from './rule.store.ts';

export function ruleRowOf(rule: StoredRule, caller: Caller): TitleRuleRow {
  const { id, pattern, publisherPattern, productId, productName, edition, titles, createdAt, revision } = rule;
  const isOpen = rule.retiredAt === null && mayChangeProducts(caller);
  return {
    id,
    pattern,
    publisherPattern: publisherPattern === '' ? null : publisherPattern,
    product: productId !== null && productName !== null ? { id: productId, name: productName } : null,
    edition,
    titles,
    createdAt,
    revision,
    abilities: isOpen ? ['change', 'retire'] : [],
  };
}
