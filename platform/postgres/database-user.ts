import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The system user that PostgreSQL runs as; it refuses root. */
export interface DatabaseUser {
  uid: number;
  gid: number;
}

const customary = ['postgres', 'nobody'];
/** Of containers without a user list; what `nobody` is nearly everywhere. */
const overflow: DatabaseUser = { uid: 65534, gid: 65534 };

/**
 * Null: as ourselves. As root: the owner of the cluster that is already there (whoever made it, only its owner may
 * run it), else `postgres`, else `nobody`.
 */
export async function databaseUser(clusterFolder: string): Promise<DatabaseUser | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(clusterFolder).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = usersIn(await readFile('/etc/passwd', 'utf8').catch(() => ''));
  return customary.map((name) => users.get(name)).find((user) => user !== undefined) ?? overflow;
}

/** passwd(5): `name:password:uid:gid:…`; a negative id (macOS) is its 32-bit complement. */
export function usersIn(passwd: string): Map<string, DatabaseUser> {
  const rows = passwd.split('\n').map((line) => line.split(':'));
  return new Map(
    rows.flatMap(([name, , uid, gid]) => {
      const user = { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
      return name && uid && gid && user.uid !== 0 ? [[name, user] as const] : [];
    }),
  );
}

/** Whether the user may pass through every folder on the way to this one (as by its mode bits). */
export async function mayEnter(folder: string, user: DatabaseUser | null): Promise<boolean> {
  if (!user) return true;
  for (let step = await realpath(folder); ; step = dirname(step)) {
    if (!isOpenTo(user, await stat(step))) return false;
    if (step === dirname(step)) return true;
  }
}

export function isOpenTo(user: DatabaseUser, folder: { uid: number; gid: number; mode: number }): boolean {
  if (folder.uid === user.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === user.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}
