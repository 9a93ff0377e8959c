import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CategoryView, reinstateCategory as endpoint } from '../../category.contract.ts';
import { categoryReinstated } from './category.events.ts';
import { saveCategory, treeForChange } from './category.store.ts';
import { categoryRefusals } from './category.refusals.ts';
import { refuseMisplaced } from './refuse-misplaced.ts';
import { showCategory } from './show-categories.ts';

/** Only itself, and only below a category in use. Harmless when it is in use already. */
export async function reinstateCategory(tx: Tx, input: InputOf<typeof endpoint>): Promise<CategoryView> {
  const tree = await treeForChange(tx);
  const category = found(tree.find(({ id }) => id === input.category));
  if (category.retiredAt === null) return showCategory(tx, tree, category);
  if (category.mergedIntoId !== null) throw new Refusal(categoryRefusals.merged_already);
  const back = { ...category, retiredAt: null, revision: category.revision + 1 };
  refuseMisplaced(tree, back);
  await saveCategory(tx, back);
  await announce(tx, categoryReinstated(back));
  return showCategory(tx, tree, back);
}
