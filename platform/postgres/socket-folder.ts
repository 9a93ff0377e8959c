import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { SetUpTrouble } from '../settings/set-up-trouble.ts';
import { type DatabaseUser, mayEnter } from './database-user.ts';

const socketName = '.s.PGSQL.5432';
/** Longest path of a socket in bytes: `sun_path` without its closing NUL. */
const longest = process.platform === 'darwin' ? 103 : 107;

/**
 * The private folder of the server's socket: beside the cluster where the path is short enough and the database
 * user gets there, else one in /tmp named for the data folder. Always the same for one data folder, so that
 * connections find the server again after somebody else started it anew.
 */
export async function socketFolder(dataFolder: string, user: DatabaseUser | null): Promise<string> {
  const real = await realpath(dataFolder);
  const near = join(real, 'socket');
  const isNear = fits(near) && (await mayEnter(real, user));
  const folder = isNear ? near : join('/tmp', `yingtai-${nameFor(real, user)}`);
  await makePrivate(folder, user);
  return folder;
}

export function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, socketName)) <= longest;
}

function nameFor(dataFolder: string, user: DatabaseUser | null): string {
  const owner = user?.uid ?? process.getuid?.();
  return createHash('sha256').update(`${owner}:${dataFolder}`).digest('hex').slice(0, 16);
}

/** In a folder that a stranger made, the stranger could put a server of their own in place of ours. */
async function makePrivate(folder: string, user: DatabaseUser | null): Promise<void> {
  await mkdir(folder, { mode: 0o700, recursive: true });
  const found = await lstat(folder);
  const isOurs = found.uid === process.getuid?.() || found.uid === user?.uid;
  if (!found.isDirectory() || !isOurs) {
    throw new SetUpTrouble(
      `文件夹 ${folder} 属于其他用户，不能用来放数据库套接字。请删除它后再启动。`,
      `The folder ${folder} belongs to another user and can't hold the database's socket. Remove it and start again.`,
    );
  }
  await chmod(folder, 0o700);
  if (user) await chown(folder, user.uid, user.gid);
}
