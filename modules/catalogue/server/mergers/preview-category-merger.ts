import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CategoryHolder } from '../../../../platform/module/category-holder.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CategoryMergerPreview, previewCategoryMerger as endpoint } from '../../category-merger.contract.ts';
import { teamsOfCategory } from '../category-teams/category-team.store.ts';
import { wholeTree } from '../categories/category.store.ts';

export async function previewCategoryMerger(
  tx: Tx,
  { category }: InputOf<typeof endpoint>,
  holders: readonly CategoryHolder[],
): Promise<CategoryMergerPreview> {
  const tree = await wholeTree(tx);
  found(tree.find(({ id }) => id === category));
  const own = [
    { textKey: 'catalogue:merger.below', count: tree.filter(({ parentId }) => parentId === category).length },
    { textKey: 'catalogue:merger.teams', count: (await teamsOfCategory(tx, category)).length },
  ];
  const theirs = [];
  for (const { textKey, count } of holders) theirs.push({ textKey, count: await count(tx, category) });
  return { holdings: [...theirs, ...own] };
}
