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
    if (maker === 0 || Number.isNaN(maker) || isAlive(maker)) continue;
    // a child of the dead process may still write there until it notices; what can't go now goes next time
    const removal = { recursive: true, force: true, maxRetries: 5 };
    await rm(join(parent, name), removal).catch(() => undefined);
  }
}
