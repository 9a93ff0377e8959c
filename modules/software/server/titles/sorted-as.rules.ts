import type { Id } from '../../../../kernel/id.ts';
import type { TitleState } from '../../software-title.contract.ts';
import { ruleFor, type Rule } from './title.rules.ts';

/** What a reported name means, and by which rule. */
export interface Sorting {
  state: TitleState;
  productId: Id | null;
  edition: string | null;
  ruleId: Id | null;
}

/** By rules in their order; none: nobody has said what it means. */
export function sortedAs(title: { nameKey: string; publisherKey: string }, rules: readonly Rule[]): Sorting {
  const rule = ruleFor(title, rules);
  if (!rule) return { state: 'unknown', productId: null, edition: null, ruleId: null };
  const { id: ruleId, productId, edition } = rule;
  return productId === null
    ? { state: 'ignored', productId: null, edition: null, ruleId }
    : { state: 'known', productId, edition, ruleId };
}
