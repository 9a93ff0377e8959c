import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { enqueue } from '../../../../platform/jobs/enqueue.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { CategoryHolder } from '../../../../platform/module/category-holder.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import type { CategoryView } from '../../category.contract.ts';
import type { mergeCategory as endpoint } from '../../category-merger.contract.ts';
import { moveCategoryTeams } from '../category-teams/category-team.store.ts';
import { categoryRefusals } from '../categories/category.refusals.ts';
import { deepestLevel, type Category } from '../categories/category.rules.ts';
import { saveCategory, savePaths, treeForChange } from '../categories/category.store.ts';
import { showCategory } from '../categories/show-categories.ts';
import { categoryMerged } from './category-merger.events.ts';
import { merged, mergeFault } from './category-merger.rules.ts';
import { movingHoldings } from './move-holdings.ts';

/** As many as a person can wait for; the rest goes on by a job. */
const mostAtOnce = 1000;

export async function mergeCategory(
  tx: Tx,
  { category, intoId }: InputOf<typeof endpoint>,
  holders: readonly CategoryHolder[],
): Promise<CategoryView> {
  const tree = await treeForChange(tx);
  const from = found(tree.find(({ id }) => id === category));
  const into = foundAt(
    'intoId',
    tree.find(({ id }) => id === intoId),
  );
  const fault = mergeFault(tree, from, into);
  if (fault) throw new Refusal(categoryRefusals[fault], { name: into.name, deepest: deepestLevel }, 'intoId');

  const after = merged(tree, { from, into, now: tx.now });
  await saveChanged(tx, tree, after);
  await moveCategoryTeams(tx, { from: from.id, into: into.id });
  await announce(tx, categoryMerged(from, into.id));
  await moveHoldings(tx, { from: from.id, into: into.id }, holders);
  return showCategory(tx, after, found(after.find(({ id }) => id === from.id)));
}

async function saveChanged(tx: Tx, before: readonly Category[], after: readonly Category[]): Promise<void> {
  const old = new Map(before.map((node) => [node.id, node]));
  const changed = after.filter(({ id, revision }) => old.get(id)?.revision !== revision);
  for (const node of changed) await saveCategory(tx, node);
  await savePaths(
    tx,
    after.filter(({ id, path }) => old.get(id)?.path !== path),
  );
}

async function moveHoldings(tx: Tx, categories: { from: string; into: string }, holders: readonly CategoryHolder[]) {
  let isLeft = false;
  for (const holder of holders) {
    if ((await holder.move(tx, categories, mostAtOnce)) === mostAtOnce) isLeft = true;
  }
  if (isLeft) await enqueue(tx, { job: movingHoldings, ids: { category: categories.from } });
}
