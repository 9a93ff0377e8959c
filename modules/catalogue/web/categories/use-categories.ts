import { useAnswer } from '../../../../web/api/use-answer.ts';
import { listCategories } from '../../category.contract.ts';
import { treeOf } from './category-tree.ts';

/** The categories in use: as a tree to choose from, and each by its id. */
export function useCategories() {
  const items = useAnswer(listCategories).data?.items ?? [];
  return { tree: treeOf(items), find: (id: unknown) => items.find((one) => one.id === id) };
}
