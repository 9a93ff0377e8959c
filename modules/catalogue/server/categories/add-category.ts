import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { addCategory as endpoint, CategoryView } from '../../category.contract.ts';
import { categoryAdded } from './category.events.ts';
import { checklistFrom } from './checklist-from.ts';
import { newCategory, withPaths, type Category } from './category.rules.ts';
import { insertCategories, treeForChange } from './category.store.ts';
import { refuseMisplaced, refuseUnknownTeam } from './refuse-misplaced.ts';
import { showCategory } from './show-categories.ts';

export async function addCategory(tx: Tx, input: InputOf<typeof endpoint>): Promise<CategoryView> {
  const before = await treeForChange(tx);
  const wanted = wantedCategory(tx, input, before);
  refuseMisplaced(before, wanted);
  await refuseUnknownTeam(tx, wanted);

  const tree = withPaths([...before, wanted]);
  const category = tree.find(({ id }) => id === wanted.id) ?? wanted;
  await insertCategories(tx, [category]);
  await announce(tx, categoryAdded(category));
  return showCategory(tx, tree, category);
}

function wantedCategory(tx: Tx, input: InputOf<typeof endpoint>, tree: readonly Category[]): Category {
  const parentId = input.parentId ?? null;
  const position = tree.filter((other) => other.parentId === parentId).length;
  return {
    ...newCategory({ id: tx.newId(), parentId, name: input.name, position }),
    defaultImpact: input.defaultImpact ?? null,
    defaultUrgency: input.defaultUrgency ?? null,
    defaultTeamId: input.defaultTeamId ?? null,
    isBilledSeparately: input.isBilledSeparately ?? false,
    requiredFields: input.requiredFields ?? [],
    checklist: checklistFrom(tx, input.checklist ?? []),
  };
}
