import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import type { Tree } from './tree.ts';

/** SHA-256 of each migration's text by its path: what a database somewhere has already run. */
export type Seals = Record<string, string>;

export const sealsPath = 'migrations/seals.json';

export function sealsOf(tree: Tree): Seals {
  // written by `sealedPage` alone
  return tree.has(sealsPath) ? (JSON.parse(tree.read(sealsPath)) as Seals) : {};
}

/** Of the text with `\n`, so that a checkout on Windows seals alike. */
export function sealOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

/** The seals of the last commit; none outside a clone. */
export async function committedSeals(root: string): Promise<Seals> {
  try {
    const { stdout } = await promisify(execFile)('git', ['show', `HEAD:${sealsPath}`], { cwd: root });
    return JSON.parse(stdout) as Seals;
  } catch {
    return {};
  }
}

/** The text of `migrations/seals.json`: committed seals as they are, all others taken anew. */
export function sealedPage(tree: Tree, committed: Seals): string {
  const fresh = tree.files
    .filter((path) => /^migrations\/.*\.sql$/.test(path))
    .map((path) => [path, committed[path] ?? sealOf(tree.read(path))]);
  return `${JSON.stringify(Object.fromEntries(fresh), null, 2)}\n`;
}
