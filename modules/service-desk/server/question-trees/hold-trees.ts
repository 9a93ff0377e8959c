import type { CategoryHolder } from '../../../../platform/module/category-holder.ts';
import { countTreesOfCategory, moveTreesOfCategory } from './question-tree-category.store.ts';

/** Questions of a category that becomes one with another: asked of that one, unless it has questions of its own. */
export const treesOfCategories: CategoryHolder = {
  textKey: 'service-desk:questionTree.title',
  count: countTreesOfCategory,
  move: moveTreesOfCategory,
};
