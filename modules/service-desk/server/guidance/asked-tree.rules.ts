import type { Id } from '../../../../kernel/id.ts';
import type { QuestionTree } from '../question-trees/question-tree.rules.ts';

export interface AskedAbout {
  /** The category first, then those above it; empty: none was chosen. */
  categoryIds: readonly Id[];
  /** The kind of the machine that it is about. */
  assetKind: string | null;
}

type Tree = Pick<QuestionTree, 'categoryId' | 'assetKinds'>;

/** The tree of the category itself, of the nearest above it, or, while there is no category, of the kind of machine. */
export function treeAbout<T extends Tree>(trees: readonly T[], { categoryIds, assetKind }: AskedAbout): T | undefined {
  for (const id of categoryIds) {
    const tree = trees.find(({ categoryId }) => categoryId === id);
    if (tree) return tree;
  }
  if (categoryIds.length > 0 || assetKind === null) return undefined;
  return trees.find(({ assetKinds }) => assetKinds.includes(assetKind));
}
