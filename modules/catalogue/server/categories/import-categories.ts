import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { categoryAdded } from './category.events.ts';
import { newCategory, withPaths, type Category } from './category.rules.ts';
import { insertCategories, treeForChange } from './category.store.ts';

export interface ImportedCategory {
  /** As the foreign system calls it; unique. */
  foreignKey: string;
  name: string;
  /** Null: a root. Its own row may stand anywhere in the import, or have come with an earlier one. */
  parentForeignKey: string | null;
}

/**
 * Adds the categories that are not there yet and answers with the ids of all, by foreign key; a second time it adds
 * nothing. A name that a sibling has already is told apart by the foreign key behind it. Throws a `RangeError` when
 * parents are missing or make a circle.
 */
export async function importCategories(tx: Tx, rows: readonly ImportedCategory[]): Promise<Map<string, Id>> {
  const before = await treeForChange(tx);
  const grown = grownBy(rows, before, () => tx.newId());
  const known = new Set(before.map(({ id }) => id));
  const added = withPaths(grown).filter(({ id }) => !known.has(id));
  await insertCategories(tx, added);
  if (added.length > 0) await announce(tx, ...added.map(categoryAdded));
  return new Map(grown.flatMap(({ foreignKey, id }) => (foreignKey === null ? [] : [[foreignKey, id]])));
}

/** The tree with the rows added, in as many rounds as they are deep. */
function grownBy(rows: readonly ImportedCategory[], tree: readonly Category[], newId: () => Id): Category[] {
  const grown = [...tree];
  const ids = new Map(tree.map(({ foreignKey, id }) => [foreignKey, id]));
  const siblings = Map.groupBy(tree, ({ parentId }) => parentId);
  let waiting = rows.filter(({ foreignKey }) => !ids.has(foreignKey));
  while (waiting.length > 0) {
    const ready = waiting.filter(({ parentForeignKey }) => parentForeignKey === null || ids.has(parentForeignKey));
    if (ready.length === 0) throw new RangeError(`categories without a parent: ${keysOf(waiting)}`);
    for (const { foreignKey, name, parentForeignKey } of ready) {
      if (ids.has(foreignKey)) continue;
      const parentId = parentForeignKey === null ? null : (ids.get(parentForeignKey) ?? null);
      const beside = siblings.get(parentId) ?? [];
      const isTaken = beside.some((sibling) => sibling.name === name);
      const place = { parentId, name: isTaken ? `${name} (${foreignKey})` : name, position: beside.length };
      const category = { ...newCategory({ id: newId(), ...place }), foreignKey };
      ids.set(foreignKey, category.id);
      siblings.set(parentId, [...beside, category]);
      grown.push(category);
    }
    waiting = waiting.filter(({ foreignKey }) => !ids.has(foreignKey));
  }
  return grown;
}

function keysOf(rows: readonly ImportedCategory[]): string {
  return rows
    .slice(0, 5)
    .map(({ foreignKey }) => foreignKey)
    .join(', ');
}
