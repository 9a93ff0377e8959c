import type { Visited } from './reach.ts';
import type { Sources } from './sources.ts';
import { snake } from './words.ts';

export interface FoundRefusal {
  code: string;
  textKey: string;
}

/** The refusals that the visited files name. */
export function refusalsIn(visited: readonly Visited[]): FoundRefusal[] {
  const catalogues = new Map(visited.flatMap(({ text }) => cataloguesIn(text)));
  const named = visited.flatMap(({ text }) =>
    [...text.matchAll(/\b(\w+)(?:\.(\w+)|\[)/g)].flatMap(([, catalogue = '', said]) => {
      const maker = catalogues.get(catalogue);
      // `ticketRefusals[fault]` may be any of them
      const names = maker?.names.filter((name) => said === undefined || name === said) ?? [];
      return names.map((name) => ({
        code: `${maker?.noun}.${name}`,
        textKey: `${maker?.module}:refusal.${maker?.noun}.${name}`,
      }));
    }),
  );
  const common = visited.flatMap(({ text }) => [...commonCalls].filter(([call]) => text.includes(`${call}(`)));
  const shared = common.map(([, code]) => ({ code, textKey: `server:refusal.${code}` }));
  return [...new Map([...named, ...shared].map((found) => [found.code, found])).values()];
}

/** What `platform/module/refusals.ts` answers for everybody. */
const commonCalls = new Map([
  ['found', 'not_found'],
  ['foundAt', 'invalid'],
  ['refuseStale', 'stale'],
]);

/** `export const ticketRefusals = refusalsOf('service-desk', 'ticket', { … })`. */
function cataloguesIn(text: string) {
  const made = /export const (\w+) = refusalsOf\('([\w-]+)', '([\w-]+)', \{([^}]*)\}/g;
  return [...text.matchAll(made)].map(([, name = '', module = '', noun = '', body = '']) => {
    const names = [...body.matchAll(/(\w+):/g)].map(([, code = '']) => code);
    return [name, { module, noun, names }] as const;
  });
}

/** Events that are announced: the builders that the visited files take from `*.events.ts`. */
export function eventsIn(visited: readonly Visited[]): { builder: string; file: string }[] {
  const built = visited.flatMap(({ imports }) =>
    imports
      .filter(({ path }) => path.endsWith('.events.ts'))
      .flatMap(({ path, names }) => names.map((builder) => ({ builder, file: path }))),
  );
  return [...new Map(built.map((event) => [event.builder, event])).values()];
}

/** Tables that the functions ask which the visited files take from stores. */
export function tablesIn(visited: readonly Visited[], sources: Sources): string[] {
  const asked = Map.groupBy(
    visited.flatMap(({ imports }) => imports.filter(({ path }) => /^modules\/.*\.store\.ts$/.test(path))),
    ({ path }) => path,
  );
  const tables = [...asked].flatMap(([path, imports]) =>
    tablesOf(
      sources.text(path),
      imports.flatMap(({ names }) => names),
    ),
  );
  return [...new Set(tables)].toSorted();
}

const statements = /\b(?:selectFrom|innerJoin|leftJoin|insertInto|updateTable|deleteFrom|mergeInto)\(\s*'(\w+)/g;

/** Follows, inside the store, from function to function. */
function tablesOf(store: string, names: readonly string[]): string[] {
  const functions = functionsIn(store);
  const wanted = new Set(names);
  // a set that grows while it is walked is walked to its end
  for (const name of wanted) {
    const body = functions.get(name) ?? '';
    for (const other of functions.keys()) if (new RegExp(`\\b${other}\\b`).test(body)) wanted.add(other);
  }
  const bodies = [...wanted].map((name) => functions.get(name) ?? '').join('\n');
  return [...bodies.matchAll(statements)].map(([, table = '']) => snake(table));
}

function functionsIn(text: string): Map<string, string> {
  const starts = [...text.matchAll(/^(?:export )?(?:async )?(?:function|const) (\w+)/gm)];
  return new Map(starts.map((start, at) => [start[1] ?? '', text.slice(start.index, starts[at + 1]?.index)]));
}

/** Functions of other modules that are called through their doors. */
export function doorsIn(visited: readonly Visited[]): { module: string; name: string }[] {
  const called = visited.flatMap(({ imports }) =>
    imports.flatMap(({ path, names }) => {
      const [, module] = /^modules\/([^/]+)\/index\.ts$/.exec(path) ?? [];
      return module === undefined ? [] : names.map((name) => ({ module, name }));
    }),
  );
  return [...new Map(called.map((call) => [`${call.module}.${call.name}`, call])).values()];
}
