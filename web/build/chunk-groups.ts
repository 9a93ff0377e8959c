import type { Rolldown } from 'vite';

type Look = Rolldown.ChunkingContext;
/** Modules of a face: what it loads before it shows anything, and all, with what its screens load later. */
interface Reach {
  first: ReadonlySet<string>;
  all: ReadonlySet<string>;
}
type Reached = Record<'desk' | 'portal', Reach>;

/** What at least so many parts load is loaded in one file with the first of them. */
const minShareCount = 4;
const charts = /node_modules[\\/](echarts|zrender)/;
/** Not texts, of which there is a file for each language, nor what a page begins with, which has to stay its entry. */
const movable = /(?<!\.json|\.html|[\\/]main\.tsx)$/;
const layoutOfTexts = /[\\/]web[\\/]i18n[\\/]/;
const library = /node_modules[\\/](react|react-dom|scheduler|@tanstack|i18next|react-i18next)[\\/]/;

/**
 * A face in few files, since a slow line waits for each: what it shows first, and what its screens share. What the light
 * face uses stays apart, so that it never loads the other's weight. `pages`: the HTML files that the faces begin with.
 */
export function chunkGroups(pages: Record<keyof Reached, string>): Rolldown.CodeSplittingGroup[] {
  let reached: Reached | undefined;
  const reach = (look: Look) =>
    (reached ??= { desk: reachFrom(pages.desk, look), portal: reachFrom(pages.portal, look) });
  return [
    { name: 'charts', test: charts, priority: 5 },
    { name: 'react', test: library, priority: 4 },
    // a group takes what its modules import along, so the light face chooses before the other
    { name: (id, look) => nameOfLight(id, reach(look)), debugName: 'light', priority: 3 },
    { name: 'desk-first', test: movable, tags: ['$initial'], priority: 2 },
    { name: 'desk-shared', test: movable, minShareCount, priority: 1 },
  ];
}

function nameOfLight(id: string, { desk, portal }: Reached): string | null {
  if (!portal.all.has(id) || !movable.test(id)) return null;
  // what lays out texts comes with those of the language, before anything is shown
  if (portal.first.has(id) || layoutOfTexts.test(id)) return desk.all.has(id) ? 'base' : 'portal-first';
  return desk.all.has(id) ? 'both-shared' : null;
}

function reachFrom(page: string, look: Look): Reach {
  const first = follow([page], (id) => look.getModuleInfo(id)?.importedIds ?? []);
  const all = follow([page], (id) => {
    const known = look.getModuleInfo(id);
    return [...(known?.importedIds ?? []), ...(known?.dynamicallyImportedIds ?? [])];
  });
  return { first, all };
}

function follow(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const ahead = [...from];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    ahead.push(...next(id));
  }
  return seen;
}
