import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { CategoryView, readCategory as endpoint } from '../../category.contract.ts';
import { wholeTree } from './category.store.ts';
import { showCategory } from './show-categories.ts';

export async function readCategory(tx: Tx, input: InputOf<typeof endpoint>): Promise<CategoryView> {
  const tree = await wholeTree(tx);
  return showCategory(tx, tree, found(tree.find(({ id }) => id === input.category)));
}
