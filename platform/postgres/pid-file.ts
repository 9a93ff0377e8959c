import { spawnSync } from 'node:child_process';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What PostgreSQL says of itself in `postmaster.pid` (its `miscadmin.h`, LOCK_FILE_LINE_…). */
export interface Postmaster {
  pid: number;
  port: number;
  /** `ready`, `starting`, `stopping`; empty while it has not come so far. */
  status: string;
}

/** The server that runs on this cluster, also when another process started it; null when none does. */
export async function postmasterOf(clusterFolder: string): Promise<Postmaster | null> {
  const said = await pidFile(clusterFolder);
  return said && (await isPostmaster(said.pid, clusterFolder)) ? said : null;
}

/**
 * Removes a lock left by a dead server when its number now belongs to another living process: PostgreSQL takes that
 * for a running server. All other leftovers it clears itself, more safely than anybody else could.
 */
export async function clearFalseLocks(clusterFolder: string, socketFolder: string | null): Promise<void> {
  const files = [join(clusterFolder, 'postmaster.pid')];
  if (socketFolder) files.push(join(socketFolder, '.s.PGSQL.5432.lock'));
  for (const file of files) {
    const pid = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10);
    if (pid > 0 && isAlive(pid) && !(await isPostmaster(pid, clusterFolder))) await rm(file, { force: true });
  }
}

/** Also of a process that ended and waits for its parent to take note. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

export function parsePidFile(text: string): Postmaster | null {
  const lines = text.split('\n').map((line) => line.trim());
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, port: Number(lines[3] ?? 0), status: lines[7] ?? '' } : null;
}

async function pidFile(clusterFolder: string): Promise<Postmaster | null> {
  return parsePidFile(await readFile(join(clusterFolder, 'postmaster.pid'), 'utf8').catch(() => ''));
}

/**
 * Whether this process is the cluster's living server. A postmaster's working folder is its cluster, and one that
 * ended but whom nobody has buried yet has none; where that can't be asked, the name must do.
 */
export async function isPostmaster(pid: number, clusterFolder: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  if (process.platform === 'linux') {
    return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === (await realpath(clusterFolder));
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes('postgres');
}
