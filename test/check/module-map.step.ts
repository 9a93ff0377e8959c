import { mapPath, moduleMapOf, moduleOf, modulesOf, tableClasses, type ModuleMap } from './module-map.ts';
import { tablesIn } from './migrations.ts';
import type { Ground, Step } from './step.ts';
import type { Tree } from './tree.ts';

/** `modules/map.json` tells the truth about folders, arrows and tables. */
export const moduleMapStep: Step = { name: 'module map', run: ({ tree }: Ground) => findMapFaults(tree) };

export function findMapFaults(tree: Tree): string[] {
  const map = moduleMapOf(tree);
  return [
    ...findFolderFaults(tree, map),
    ...modulesOf(map).flatMap((name) => findMissingFiles(tree, name)),
    ...findUsesFaults(map),
    ...findTableFaults(tree, map),
  ];
}

function findFolderFaults(tree: Tree, map: ModuleMap): string[] {
  const folders = new Set(tree.files.map(moduleOf).filter((name) => name !== undefined));
  const mapped = new Set(modulesOf(map));
  return [
    ...[...folders.difference(mapped)].map((name) => `modules/${name}: not in ${mapPath}`),
    ...[...mapped.difference(folders)].map((name) => `${mapPath}: ${name} has no folder`),
    ...modulesOf(map)
      .filter((name) => !map[name]?.purpose)
      .map((name) => `${mapPath}: ${name} has no purpose`),
  ];
}

function findMissingFiles(tree: Tree, name: string): string[] {
  // the door, index.ts, is there once somebody enters by it
  const wanted = ['README.md', 'i18n/zh-CN.json', 'i18n/en.json', `server/${name}.module.ts`];
  return wanted
    .map((file) => `modules/${name}/${file}`)
    .filter((path) => !tree.has(path))
    .map((path) => `${path}: every module has this file`);
}

function findUsesFaults(map: ModuleMap): string[] {
  const unknown = modulesOf(map).flatMap((name) =>
    (map[name]?.uses ?? [])
      .filter((used) => used === 'platform' || !Object.hasOwn(map, used))
      .map((used) => `${mapPath}: ${name} uses ${used}, which is no module`),
  );
  const circle = circleIn(map);
  return circle ? [...unknown, `${mapPath}: a circle of uses: ${circle.join(' → ')}`] : unknown;
}

/** The first circle found, its first module once more at the end. */
function circleIn(map: ModuleMap): string[] | undefined {
  const done = new Set<string>();
  const search = (name: string, path: string[]): string[] | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name];
    if (done.has(name)) return undefined;
    const found = (map[name]?.uses ?? []).map((used) => search(used, [...path, name])).find((circle) => circle);
    done.add(name);
    return found;
  };
  return modulesOf(map)
    .map((name) => search(name, []))
    .find((circle) => circle);
}

function findTableFaults(tree: Tree, map: ModuleMap): string[] {
  const claims = Object.entries(map).flatMap(([owner, { tables }]) =>
    Object.entries(tables).map(([table, tableClass]) => ({ owner, table, tableClass })),
  );
  const made = tablesIn(tree);
  return [
    ...[...made.keys()].flatMap((table) => {
      const owners = claims.filter((claim) => claim.table === table).map(({ owner }) => owner);
      return owners.length === 1 ? [] : [`table ${table}: owned by ${owners.join(' and ') || 'nobody'} in ${mapPath}`];
    }),
    ...claims
      .filter(({ table }) => !made.has(table))
      .map(({ owner, table }) => `${mapPath}: ${owner}'s table ${table} is in no migration`),
    ...claims
      .filter(({ tableClass }) => !tableClasses.includes(tableClass))
      .map(({ table, tableClass }) => `${mapPath}: table ${table} has the unknown class ${tableClass}`),
    ...claims
      .filter(({ owner, table }) => (made.get(table) ?? owner) !== owner)
      .map(({ owner, table }) => `table ${table}: made by a migration of ${made.get(table)}, owned by ${owner}`),
  ];
}
