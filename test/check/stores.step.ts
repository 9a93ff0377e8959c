import { snake } from './migrations.ts';
import { moduleMapOf, moduleOf, ownersOf } from './module-map.ts';
import type { Ground, Step } from './step.ts';
import { syntaxOf, type Literal } from './syntax.ts';
import { typescriptIn, type Tree } from './tree.ts';

/** A store asks the tables of its own module, and of those that its module uses. */
export const storesStep: Step = { name: 'stores', run: ({ tree }: Ground) => findStoreFaults(tree) };

export function findStoreFaults(tree: Tree): string[] {
  const map = moduleMapOf(tree);
  const owners = ownersOf(map);
  return typescriptIn(tree)
    .filter((path) => path.startsWith('modules/') && !/\.test\.tsx?$/.test(path))
    .flatMap((path) => {
      const module = moduleOf(path) ?? '';
      const allowed = new Set([module, 'platform', ...(map[module]?.uses ?? [])]);
      return syntaxOf(tree, path).literals.flatMap((literal) =>
        tablesNamedIn(literal).flatMap((table) => {
          const owner = owners.get(table);
          if (owner === undefined || allowed.has(owner)) return [];
          return [`${path}:${literal.line}: table ${table} is of ${owner}, which ${module} does not use`];
        }),
      );
    });
}

const builders =
  /^(?:selectFrom|insertInto|updateTable|deleteFrom|mergeInto|from|using|(?:left|inner|right|full|cross)Join(?:Lateral)?)$/;

function tablesNamedIn({ pieces, calledBy }: Literal): string[] {
  if (calledBy !== undefined && builders.test(calledBy)) return [snake(/^\w+/.exec(pieces[0])?.[0] ?? '')];
  return pieces.flatMap((piece) =>
    [...piece.matchAll(/\b(?:from|join|into|update|table)\s+"?([a-z_][a-z0-9_]*)"?/gi)].map(([, table]) => table ?? ''),
  );
}
