import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { postmasterOf } from '../../../platform/postgres/pid-file.ts';

/** The server of a data folder, by its number; fails when none runs. */
export async function postmasterIn(dataFolder: string): Promise<number> {
  const postmaster = await postmasterOf(join(dataFolder, 'postgres'));
  if (!postmaster) throw new Error('no PostgreSQL runs');
  return postmaster.pid;
}

/** What serves connections, of the product’s roles. */
export async function backendsOf(postmaster: number): Promise<number[]> {
  const children = await childrenOf(postmaster);
  const titles = await Promise.all(children.map((pid) => contentOf(`/proc/${pid}/cmdline`)));
  return children.filter((_, at) => titles[at]?.startsWith('postgres: yingtai'));
}

export async function childrenOf(parent: number): Promise<number[]> {
  const pids = (await readdir('/proc')).map(Number).filter((pid) => pid > 0);
  const said = await Promise.all(pids.map((pid) => contentOf(`/proc/${pid}/status`)));
  return pids.filter((_, at) => new RegExp(`^PPid:\\s+${parent}$`, 'm').test(said[at] ?? ''));
}

/** Empty: it has ended. */
function contentOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

export function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) process.kill(pid, name);
}
