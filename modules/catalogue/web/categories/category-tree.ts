import type { TreeChoice } from '../../../../web/ui/form/field.ts';
import type { CategoryView } from '../../category.contract.ts';

/** The tree to choose from, siblings in their order. */
export function treeOf(categories: readonly CategoryView[]): TreeChoice[] {
  const below = Map.groupBy(categories, ({ parentId }) => parentId);
  const choicesBelow = (parentId: string | null): TreeChoice[] =>
    (below.get(parentId) ?? []).map(({ id, name }) => {
      const children = choicesBelow(id);
      return { value: id, label: name, ...(children.length > 0 && { children }) };
    });
  return choicesBelow(null);
}
