import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { CategoryRequirements, ChecklistLine } from '../../category.contract.ts';
import type { Impact, Urgency } from '../../priority.contract.ts';

export interface Category {
  id: Id;
  parentId: Id | null;
  code: string | null;
  name: string;
  path: string;
  defaultImpact: Impact | null;
  defaultUrgency: Urgency | null;
  defaultTeamId: Id | null;
  isBilledSeparately: boolean;
  requiredFields: readonly string[];
  checklist: readonly ChecklistLine[];
  /** Null: it was not merged into another. */
  mergedIntoId: Id | null;
  position: number;
  retiredAt: Instant | null;
  foreignKey: string | null;
  revision: number;
}

/** Where a category stands, and how it is called there. */
export type Place = Pick<Category, 'id' | 'parentId' | 'name'>;

/** A category of which nothing is said yet but where it stands and how it is called. */
export function newCategory(place: Place & { position: number }): Category {
  return {
    ...place,
    code: null,
    path: place.name,
    defaultImpact: null,
    defaultUrgency: null,
    defaultTeamId: null,
    isBilledSeparately: false,
    requiredFields: [],
    checklist: [],
    mergedIntoId: null,
    retiredAt: null,
    foreignKey: null,
    revision: 1,
  };
}

/** Deeper, nobody finds anything. */
export const deepestLevel = 6;
const separator = ' / ';

/** Why a category cannot stand there; null when it can. `tree` may hold it at another place. */
export function placeFault(
  tree: readonly Category[],
  wanted: Place,
): 'unknown_parent' | 'parent_retired' | 'cycle' | 'too_deep' | 'name_taken' | null {
  const parent = tree.find(({ id }) => id === wanted.parentId);
  if (wanted.parentId !== null && !parent) return 'unknown_parent';
  if (parent && parent.retiredAt !== null) return 'parent_retired';
  const below = subtreeOf(tree, wanted.id);
  if (below.some(({ id }) => id === wanted.parentId)) return 'cycle';
  if (levelOf(tree, parent) + levelsOf(tree, wanted.id) > deepestLevel) return 'too_deep';
  const siblings = tree.filter(({ id, parentId }) => id !== wanted.id && parentId === wanted.parentId);
  return siblings.some(({ name }) => name === wanted.name) ? 'name_taken' : null;
}

/** The category and all below it, parents first; empty when it is not in the tree. */
export function subtreeOf<Node extends Place>(tree: readonly Node[], id: Id): Node[] {
  const top = tree.filter((node) => node.id === id);
  const below = tree.filter(({ parentId }) => parentId === id);
  return [...top, ...below.flatMap((child) => subtreeOf(tree, child.id))];
}

/** Those that became one with these, and with those again. */
export function mergedInto(tree: readonly Category[], kept: readonly Category[]): Category[] {
  const merged = tree.filter(({ mergedIntoId }) => kept.some(({ id }) => id === mergedIntoId));
  return merged.length === 0 ? [] : [...merged, ...mergedInto(tree, merged)];
}

/** The same categories, each with the path that it should have. */
export function withPaths<Node extends Place & { path: string }>(tree: readonly Node[]): Node[] {
  const paths = new Map<Id | null, string>();
  return inTreeOrder(tree).map((node) => {
    const above = paths.get(node.parentId);
    const path = above === undefined ? node.name : above + separator + node.name;
    paths.set(node.id, path);
    return { ...node, path };
  });
}

/** Depth first, each parent before its children, siblings in the order given. */
export function inTreeOrder<Node extends Place>(tree: readonly Node[]): Node[] {
  const byParent = Map.groupBy(tree, ({ parentId }) => parentId);
  const below = (parentId: Id | null): Node[] =>
    (byParent.get(parentId) ?? []).flatMap((node) => [node, ...below(node.id)]);
  return below(null);
}

/** The siblings of a category in order, itself moved to another place; beyond the last is last. */
export function siblingsWithMoved<Node extends Place>(tree: readonly Node[], moved: Node, position: number): Node[] {
  const others = tree.filter(({ id, parentId }) => id !== moved.id && parentId === moved.parentId);
  return others.toSpliced(position, 0, moved);
}

/** Whether a path has every word that was typed, in any order, whatever the case. */
export function hasWords(path: string, typed: string): boolean {
  const text = path.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** 1 for a root, 0 for nothing. */
export function levelOf(tree: readonly Place[], node: Place | undefined): number {
  return node
    ? 1 +
        levelOf(
          tree,
          tree.find(({ id }) => id === node.parentId),
        )
    : 0;
}

/** How many levels the category and what is below it take. */
function levelsOf(tree: readonly Place[], id: Id): number {
  const below = tree.filter(({ parentId }) => parentId === id).map((child) => levelsOf(tree, child.id));
  return 1 + Math.max(0, ...below);
}

/** The category with all above it, the root first; empty when it is not in the tree. */
export function wayTo<Node extends Place>(tree: readonly Node[], id: Id | null): Node[] {
  const node = tree.find((one) => one.id === id);
  return node ? [...wayTo(tree, node.parentId), node] : [];
}

/** What the categories of a way ask together: whatever one asks is asked of all below it (SD-10). */
export function requirementsAlong(
  way: readonly Pick<Category, 'requiredFields' | 'checklist'>[],
): CategoryRequirements {
  return {
    requiredFields: [...new Set(way.flatMap(({ requiredFields }) => requiredFields))],
    checklist: way.flatMap(({ checklist }) => checklist),
  };
}
