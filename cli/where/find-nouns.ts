import type { Act } from './acts.ts';
import type { Sources } from './sources.ts';
import { singular, wordsOf } from './words.ts';

/** A noun and the one module that it belongs to. */
export interface FoundNoun {
  noun: string;
  module: string;
  /** `modules/<module>/server/<nouns>`, and its contract: either may be missing. */
  folder: string | null;
  contract: string | null;
  tables: string[];
  acts: Act[];
}

type ModuleMap = Record<string, { tables: Record<string, string> }>;

/** Nouns of that name: folders, contracts or tables. */
export function findNouns(words: string, acts: readonly Act[], sources: Sources): FoundNoun[] {
  const noun = wordsOf(words).join('-');
  // its shape is what the check's step "module map" holds
  const map = JSON.parse(sources.text('modules/map.json')) as ModuleMap;
  return Object.entries(map).flatMap(([module, { tables }]) => {
    const folder = folderOf(module, noun, sources);
    const contract = `modules/${module}/${noun}.contract.ts`;
    const found = {
      noun,
      module,
      folder,
      contract: sources.paths.includes(contract) ? contract : null,
      tables: Object.keys(tables).filter((table) => isOf(table, noun)),
      acts: acts.filter((act) => act.module === module && (act.contract === contract || isIn(act, folder))),
    };
    return found.folder || found.contract || found.tables.includes(noun.replaceAll('-', '_')) ? [found] : [];
  });
}

function folderOf(module: string, noun: string, { paths }: Sources): string | null {
  const folders = paths.flatMap((path) => new RegExp(`^modules/${module}/server/([^/]+)/`).exec(path)?.[1] ?? []);
  const found = folders.find((folder) => folder.split('-').map(singular).join('-') === noun);
  return found === undefined ? null : `modules/${module}/server/${found}`;
}

/** `ticket_entry` is a ticket's. */
function isOf(table: string, noun: string): boolean {
  const name = noun.replaceAll('-', '_');
  return table === name || table.startsWith(`${name}_`);
}

function isIn({ useCase }: Act, folder: string | null): boolean {
  return folder !== null && useCase !== null && useCase.file.startsWith(`${folder}/`);
}
