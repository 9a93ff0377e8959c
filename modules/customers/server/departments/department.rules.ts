import type { Id } from '../../../../kernel/id.ts';
import { readName } from '../../../../kernel/names.ts';
import { departmentSeparator } from '../../department.contract.ts';

export interface Place {
  id: Id;
  parentId: Id | null;
  name: string;
}

/** Deeper, nobody finds anything. */
export const deepestLevel = 10;

/** Each parent before its children, siblings in the order given, with the path of each. */
export function withPaths<Node extends Place>(nodes: readonly Node[]): (Node & { path: string })[] {
  const byParent = Map.groupBy(nodes, ({ parentId }) => parentId);
  const below = (parentId: Id | null, above: string): (Node & { path: string })[] =>
    (byParent.get(parentId) ?? []).flatMap((node) => {
      const path = above + node.name;
      return [{ ...node, path }, ...below(node.id, path + departmentSeparator)];
    });
  return below(null, '');
}

/** The department and all below it; empty when it is not among them. */
export function idsBelow(nodes: readonly Place[], id: Id): Id[] {
  const byParent = Map.groupBy(nodes, ({ parentId }) => parentId);
  const below = (node: Id): Id[] => [node, ...(byParent.get(node) ?? []).flatMap((child) => below(child.id))];
  return nodes.some((node) => node.id === id) ? below(id) : [];
}

/** How many there are in each department with all below it. */
export function countsBelow(nodes: readonly (Place & { contactCount: number })[]): Map<Id, number> {
  const byParent = Map.groupBy(nodes, ({ parentId }) => parentId);
  const counts = new Map<Id, number>();
  const count = (node: Place & { contactCount: number }): number => {
    const below = (byParent.get(node.id) ?? []).reduce((sum, child) => sum + count(child), node.contactCount);
    counts.set(node.id, below);
    return below;
  };
  for (const top of byParent.get(null) ?? []) count(top);
  return counts;
}

export type PlaceFault = 'cycle' | 'too_deep' | 'name_taken' | 'parent_retired' | null;

/** Why a department cannot stand there; null when it can. `nodes` are all of its customer and may hold it elsewhere. */
export function placeFault(nodes: readonly (Place & { retiredAt: string | null })[], wanted: Place): PlaceFault {
  const below = idsBelow(nodes, wanted.id);
  if (wanted.parentId !== null && below.includes(wanted.parentId)) return 'cycle';
  const parent = nodes.find(({ id }) => id === wanted.parentId);
  if (parent && parent.retiredAt !== null) return 'parent_retired';
  if (levelOf(nodes, wanted.parentId) + levelsBelow(nodes, wanted.id) > deepestLevel) return 'too_deep';
  const siblings = nodes.filter(({ id, parentId }) => id !== wanted.id && parentId === wanted.parentId);
  return siblings.some(({ name }) => name === wanted.name) ? 'name_taken' : null;
}

/** 1 at the top, 0 above it. */
function levelOf(nodes: readonly Place[], id: Id | null): number {
  const node = nodes.find((one) => one.id === id);
  return node ? 1 + levelOf(nodes, node.parentId) : 0;
}

function levelsBelow(nodes: readonly Place[], id: Id): number {
  const levels = nodes.filter(({ parentId }) => parentId === id).map((child) => levelsBelow(nodes, child.id));
  return 1 + Math.max(0, ...levels);
}

/**
 * The names of a path as people write it, `总部 / 财务部` or `总部>财务部`, from the top. Empty when it says nothing; a
 * path that is too deep keeps its last names in one.
 */
export function namesOfPath(written: string): string[] {
  const names = written
    .normalize('NFKC')
    .split(/[/\\>→]/)
    .flatMap((part) => {
      const name = readName(part.slice(0, 100));
      return 'text' in name ? [name.text] : [];
    });
  if (names.length <= deepestLevel) return names;
  return [
    ...names.slice(0, deepestLevel - 1),
    names
      .slice(deepestLevel - 1)
      .join('·')
      .slice(0, 100),
  ];
}
