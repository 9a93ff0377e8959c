import { migrationsOf, type Migration } from './migrations.ts';
import { moduleMapOf, ownersOf, type ModuleMap } from './module-map.ts';
import { sealsOf, sealOf, sealsPath, committedSeals } from './migration-seals.ts';
import type { Ground, Step } from './step.ts';
import type { Tree } from './tree.ts';

/** Migrations are numbered without gaps, named for their module, respect its arrows, and are never edited. */
export const migrationsStep: Step = {
  name: 'migrations',
  run: async ({ root, tree }: Ground) => [
    ...findMigrationFaults(tree),
    ...findSealFaults(tree, await committedSeals(root)),
  ],
};

export function findMigrationFaults(tree: Tree): string[] {
  const map = moduleMapOf(tree);
  const migrations = migrationsOf(tree);
  return [
    ...migrations.flatMap(({ path, module }) =>
      module === undefined ? [`${path}: named NNNN_<module>_<what>.sql, with a module of the map`] : [],
    ),
    ...migrations.flatMap(({ path, number }, index) =>
      number === index + 1 ? [] : [`${path}: number ${String(index + 1).padStart(4, '0')} was expected here`],
    ),
    ...migrations.flatMap((migration) => findForeignKeyFaults(migration, map)),
  ];
}

/** A foreign key is an arrow too. */
function findForeignKeyFaults({ path, module, sql }: Migration, map: ModuleMap): string[] {
  if (module === undefined) return [];
  const owners = ownersOf(map);
  const allowed = new Set([module, 'platform', ...(map[module]?.uses ?? [])]);
  return [...sql.matchAll(/\breferences\s+"?([a-z_][a-z0-9_]*)"?/gi)].flatMap(([, table]) => {
    const owner = owners.get(table ?? '');
    if (owner === undefined || allowed.has(owner)) return [];
    return [`${path}: refers to ${table} of ${owner}, which ${module} does not use`];
  });
}

/** `committed` are the seals of HEAD: with the commit of its seal a migration is final. */
export function findSealFaults(tree: Tree, committed: Readonly<Record<string, string>>): string[] {
  const seals = sealsOf(tree);
  const faults = tree.files
    .filter((path) => /^migrations\/.*\.sql$/.test(path))
    .flatMap((path) => {
      const final = committed[path];
      if (final !== undefined && final !== sealOf(tree.read(path)))
        return [`${path}: it has landed and is never edited; write a new migration`];
      if (seals[path] !== sealOf(tree.read(path)))
        return [`${path}: not sealed in ${sealsPath}; run \`npm run check -- --write\``];
      return [];
    });
  const gone = Object.keys(committed).filter((path) => !tree.has(path));
  return [...faults, ...gone.map((path) => `${path}: it has landed and is never removed or renamed`)];
}
