import type { CategoryHolder } from '../../../../platform/module/category-holder.ts';
import { countExclusionsOf, moveExclusions } from './held-contract.store.ts';

/** What contracts exclude, or bill separately, names categories: a merged one goes on to the other. */
export const excludedCategories: CategoryHolder = {
  textKey: 'contracts:holder.exclusions',
  count: countExclusionsOf,
  move: moveExclusions,
};
