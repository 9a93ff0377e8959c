import { chmod, cp, lstat, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A copy of the binaries below `place` that every user can read and only we can write, made once for each version.
 * Null when the place takes none. Files of the right name and size count as whole; a folder that somebody else
 * owns or may write to is never used.
 */
export async function readableCopy(packaged: string, place: string): Promise<string | null> {
  const described = await readFile(join(packaged, '..', 'package.json'), 'utf8');
  const { version } = JSON.parse(described) as { version: string };
  const home = join(place, `yingtai-postgres-${version}-${process.getuid?.()}`);
  const copy = join(home, 'native');
  if ((await isOurs(home)) && (await isWhole(packaged, copy))) return copy;
  try {
    const fresh = await mkdtemp(`${home}-new-`);
    await cp(packaged, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
    await openToAll(fresh);
    if (await isOurs(home)) await rm(home, { recursive: true });
    await rename(fresh, home).catch(() => rm(fresh, { recursive: true }));
    return (await isOurs(home)) ? copy : null;
  } catch {
    return null;
  }
}

async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => null);
  return found !== null && found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

async function isWhole(packaged: string, copy: string): Promise<boolean> {
  const [wanted, found] = await Promise.all([sizes(packaged), sizes(copy).catch(() => new Map<string, number>())]);
  return [...wanted].every(([path, size]) => found.get(path) === size);
}

/** Of the plain files below the folder, by their path in it. */
async function sizes(folder: string): Promise<Map<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (file) => [file.slice(folder.length), (await lstat(file)).size] as const)),
  );
}

/** Whatever the umask of the install was: who may read it for us may read it for all. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath, entry.name);
    const { mode } = await lstat(path);
    await chmod(path, (mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}
