import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CategoryView, retireCategory as endpoint } from '../../category.contract.ts';
import { categoryRetired } from './category.events.ts';
import { subtreeOf, type Category } from './category.rules.ts';
import { saveCategory, treeForChange } from './category.store.ts';
import { showCategory } from './show-categories.ts';

/** With all below it. Never deleted: tickets refer to it (SD-06). Harmless when it is retired already. */
export async function retireCategory(tx: Tx, input: InputOf<typeof endpoint>): Promise<CategoryView> {
  const tree = await treeForChange(tx);
  const category = found(tree.find(({ id }) => id === input.category));
  const retired = subtreeOf(tree, category.id)
    .filter(({ retiredAt }) => retiredAt === null)
    .map((node): Category => ({ ...node, retiredAt: tx.now, revision: node.revision + 1 }));
  for (const node of retired) await saveCategory(tx, node);
  if (retired.length > 0) await announce(tx, ...retired.map(categoryRetired));
  return showCategory(tx, tree, retired.find(({ id }) => id === category.id) ?? category);
}
