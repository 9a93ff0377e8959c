import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './pid-file.ts';

/** Start of the name of a folder that dies with this process: `<prefix>-<process>-`, for `mkdtemp`. */
export function ephemeralPrefix(prefix: string): string {
  return `${prefix}-${process.pid}-`;
}

/** Removes what processes that were killed left below `parent` under such names. */
export async function removeLeftovers(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const maker = name.startsWith(`${prefix}-`) ? Number.parseInt(name.slice(prefix.length + 1), 10) : 0;
    if (maker > 0 && !isAlive(maker)) await rm(join(parent, name), { recursive: true, force: true });
  }
}
