import type { Tree } from './tree.ts';

/** Class of a table: whose rows it holds, and so which walls it has (see ARCHITECTURE.md). */
export const tableClasses = ['tenant', 'customer', 'shared', 'platform'] as const;
export type TableClass = (typeof tableClasses)[number];

export interface MappedModule {
  purpose: string;
  /** The modules whose doors and contracts it may import, and whose tables it may name; never transitive. */
  uses: string[];
  tables: Record<string, TableClass>;
}

/** `modules/map.json`. The key `platform` stands for the tables that belong to no module. */
export type ModuleMap = Record<string, MappedModule>;

export const mapPath = 'modules/map.json';

export function moduleMapOf(tree: Tree): ModuleMap {
  if (!tree.has(mapPath)) return {};
  // its shape is what the step "module map" checks
  return JSON.parse(tree.read(mapPath)) as ModuleMap;
}

export function modulesOf(map: ModuleMap): string[] {
  return Object.keys(map).filter((name) => name !== 'platform');
}

/** Owners by table; a table with two owners is a fault that the step "module map" finds. */
export function ownersOf(map: ModuleMap): Map<string, string> {
  return new Map(
    Object.entries(map).flatMap(([owner, { tables }]) => Object.keys(tables).map((table) => [table, owner])),
  );
}

/** `modules/sla/server/clocks/…` → `sla`; undefined for what lies in no module. */
export function moduleOf(path: string): string | undefined {
  return /^modules\/([^/]+)\//.exec(path)?.[1];
}
