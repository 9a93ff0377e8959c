import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import { placeFault, subtreeOf, withPaths, type Category } from '../categories/category.rules.ts';

/** Why two categories cannot become one; null when they can. */
export function mergeFault(tree: readonly Category[], from: Category, into: Category) {
  if (from.mergedIntoId !== null) return 'merged_already' as const;
  if (subtreeOf(tree, from.id).some(({ id }) => id === into.id)) return 'merge_into_itself' as const;
  if (into.retiredAt !== null) return 'merge_into_retired' as const;
  const faults = childrenOf(tree, from.id).map((child) => placeFault(tree, { ...child, parentId: into.id }));
  if (faults.includes('name_taken')) return 'below_both' as const;
  return faults.includes('too_deep') ? ('too_deep' as const) : null;
}

interface Merging {
  from: Category;
  into: Category;
  now: Instant;
}

/** The tree in which they are one: what stood below the one stands last below the other. */
export function merged(tree: readonly Category[], { from, into, now }: Merging): Category[] {
  const first = childrenOf(tree, into.id).length;
  const moved = new Map(childrenOf(tree, from.id).map(({ id }, at) => [id, first + at]));
  return withPaths(
    tree.map((node) => {
      const position = moved.get(node.id);
      if (position !== undefined) return { ...node, parentId: into.id, position, revision: node.revision + 1 };
      if (node.id !== from.id) return node;
      return { ...node, retiredAt: node.retiredAt ?? now, mergedIntoId: into.id, revision: node.revision + 1 };
    }),
  );
}

function childrenOf(tree: readonly Category[], id: Id): Category[] {
  return tree.filter(({ parentId }) => parentId === id);
}
