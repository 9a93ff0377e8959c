import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listCategories as endpoint } from '../../category.contract.ts';
import { abilitiesOnTree } from './category.policy.ts';
import { hasWords, inTreeOrder, type Category } from './category.rules.ts';
import { wholeTree } from './category.store.ts';
import { showCategories } from './show-categories.ts';

/** For type-ahead; who sees none fitting types on. */
const mostFound = 50;

export async function listCategories(
  tx: Tx,
  { q, state = 'in_use' }: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  const tree = await wholeTree(tx);
  const offered = inTreeOrder(tree).filter(({ retiredAt }) => state === 'all' || retiredAt === null);
  const shown = q === undefined ? offered : found(offered, q);
  return { items: await showCategories(tx, tree, shown), abilities: abilitiesOnTree(tx.caller) };
}

function found(categories: readonly Category[], q: string): Category[] {
  return categories.filter(({ path }) => hasWords(path, q)).slice(0, mostFound);
}
