import type { CategoryHolder } from '../../../../platform/module/category-holder.ts';
import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../category-merger.contract.ts';
import { mergeCategory } from './merge-category.ts';
import { previewCategoryMerger } from './preview-category-merger.ts';

const access = 'category.change';

export function categoryMergerRoutes(holders: () => readonly CategoryHolder[]): readonly Route[] {
  return [
    route({
      endpoint: contract.previewCategoryMerger,
      access,
      run: (tx, input) => previewCategoryMerger(tx, input, holders()),
    }),
    route({ endpoint: contract.mergeCategory, access, run: (tx, input) => mergeCategory(tx, input, holders()) }),
  ];
}
