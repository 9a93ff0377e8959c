import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files that a step looks at: those on disk, or, for a planted fault, a few that exist only in memory. */
export interface Tree {
  /** Paths from the root with `/`, sorted. */
  files: readonly string[];
  has(path: string): boolean;
  read(path: string): string;
}

/** What is not ours, or not kept: `data` and `web/dist` only at their place, since a folder may be called so elsewhere. */
const passedOver = /^(?:data|web\/dist)$|(?:^|\/)(?:node_modules|\.git|\.cache)$/;

export function treeOnDisk(root: string): Tree {
  const files = walk(root, root).toSorted();
  const known = new Set(files);
  const texts = new Map<string, string>();
  const read = (path: string): string => {
    const text = texts.get(path) ?? readFileSync(join(root, path), 'utf8');
    texts.set(path, text);
    return text;
  };
  return { files, has: (path) => known.has(path), read };
}

export function treeInMemory(texts: Record<string, string>): Tree {
  const read = (path: string): string => {
    const text = texts[path];
    if (text === undefined) throw new Error(`no such file: ${path}`);
    return text;
  };
  return { files: Object.keys(texts).toSorted(), has: (path) => Object.hasOwn(texts, path), read };
}

/** Paths of TypeScript, declarations included. */
export function typescriptIn(tree: Tree): string[] {
  return tree.files.filter((path) => /\.tsx?$/.test(path));
}

function walk(root: string, folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const named = relative(root, path).split(sep).join('/');
    if (passedOver.test(named)) return [];
    if (entry.isDirectory()) return walk(root, path);
    return entry.isFile() ? [named] : [];
  });
}
