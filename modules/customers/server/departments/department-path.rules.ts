import type { Id } from '../../../../kernel/id.ts';
import { namesOfPath, type Place } from './department.rules.ts';

type Known = Place & { retiredAt: string | null };

export interface PathPlan {
  /** Of each path as it was written; one that says nothing has no entry. */
  ids: Map<string, Id>;
  /** Departments that are missing, each parent before its children. */
  added: Place[];
  /** Retired ones on the way, which come back into use. */
  reinstated: Id[];
}

/** Which departments the paths mean, of those known and of those that they are missing. */
export function planPaths(known: readonly Known[], paths: readonly string[], newId: () => Id): PathPlan {
  const places = new Map<string, Known>(known.map((node) => [placeKey(node.parentId, node.name), node]));
  const plan: PathPlan = { ids: new Map(), added: [], reinstated: [] };
  const reinstated = new Set<Id>();
  for (const path of new Set(paths)) {
    let at: Id | null = null;
    for (const name of namesOfPath(path)) {
      const key = placeKey(at, name);
      let node = places.get(key);
      if (!node) {
        node = { id: newId(), parentId: at, name, retiredAt: null };
        places.set(key, node);
        plan.added.push({ id: node.id, parentId: at, name });
      }
      if (node.retiredAt !== null) reinstated.add(node.id);
      at = node.id;
    }
    if (at !== null) plan.ids.set(path, at);
  }
  return { ...plan, reinstated: [...reinstated] };
}

function placeKey(parentId: Id | null, name: string): string {
  return `${parentId ?? ''}/${name}`;
}
