import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { CategoryView, changeCategory as endpoint } from '../../category.contract.ts';
import { checklistFrom } from './checklist-from.ts';
import { categoryChanged } from './category.events.ts';
import { siblingsWithMoved, withPaths, type Category } from './category.rules.ts';
import { saveCategory, saveOrder, savePaths, treeForChange } from './category.store.ts';
import { refuseMisplaced, refuseUnknownTeam } from './refuse-misplaced.ts';
import { showCategory } from './show-categories.ts';

/** A new name or parent changes the paths of all below. */
export async function changeCategory(tx: Tx, input: InputOf<typeof endpoint>): Promise<CategoryView> {
  const tree = await treeForChange(tx);
  const before = found(tree.find(({ id }) => id === input.category));
  refuseStale(tx, before.revision);
  const wanted = asWanted(tx, before, input);
  const isMoved = wanted.parentId !== before.parentId;
  if (isMoved || wanted.name !== before.name) refuseMisplaced(tree, wanted);
  if (wanted.defaultTeamId !== before.defaultTeamId) await refuseUnknownTeam(tx, wanted);

  const place = input.position ?? (isMoved ? tree.length : before.position);
  const order = siblingsWithMoved(tree, wanted, place).map(({ id }) => id);
  const after = withPaths(tree.map((node) => (node.id === wanted.id ? wanted : node)));
  const saved = { ...found(after.find(({ id }) => id === wanted.id)), position: order.indexOf(wanted.id) };

  await saveCategory(tx, saved);
  await savePaths(tx, changedPaths(tree, after));
  if (saved.position !== before.position || isMoved) await saveOrder(tx, order);
  await announce(tx, categoryChanged(saved, changesBetween(before, saved, loggedFields)));
  return showCategory(tx, after, saved);
}

const loggedFields = [
  'parentId',
  'name',
  'path',
  'defaultImpact',
  'defaultUrgency',
  'defaultTeamId',
  'isBilledSeparately',
  'requiredFields',
  'checklist',
  'position',
] as const;

function asWanted(tx: Tx, before: Category, input: InputOf<typeof endpoint>): Category {
  const { category: _id, position: _place, checklist, ...given } = input;
  const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const lines = checklist && checklistFrom(tx, checklist);
  return { ...before, ...fields, ...(lines && { checklist: lines }), revision: before.revision + 1 };
}

function changedPaths(before: readonly Category[], after: readonly Category[]): Category[] {
  const paths = new Map(before.map(({ id, path }) => [id, path]));
  return after.filter(({ id, path }) => paths.get(id) !== path);
}
