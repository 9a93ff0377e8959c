import { spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder on a disk of its own that can be filled to the last byte. */
export interface SmallDisk {
  fill(): Promise<void>;
  /** Takes away what filled it. */
  free(): Promise<void>;
  /** Puts what lies on it back where it lay; nothing may have it open. */
  leave(): Promise<void>;
}

/** What is missing here to mount one; null: nothing. */
export async function missingForMounting(): Promise<string | null> {
  const folder = await mkdtemp('/tmp/yingtai-mount-');
  const mounted = spawnSync('mount', optionsFor(1, folder));
  if (mounted.status === 0) spawnSync('umount', [folder]);
  await rm(folder, { recursive: true });
  return mounted.status === 0 ? null : 'mount of a tmpfs (root)';
}

/** Lays the folder, with all that is in it, on a disk of so many megabytes; nothing may have it open. */
export async function layOnSmallDisk(folder: string, megabytes: number): Promise<SmallDisk> {
  const ballast = join(folder, 'ballast');
  const unmounted = `${folder}.unmounted`;
  const { uid, gid, mode } = await stat(folder);
  await rename(folder, unmounted);
  await mkdir(folder);
  run('mount', optionsFor(megabytes, folder));
  await chown(folder, uid, gid);
  await chmod(folder, mode);
  run('cp', ['-a', `${unmounted}/.`, folder]);
  return {
    async fill() {
      const file = await open(ballast, 'w');
      const written = await file.writeFile(Buffer.alloc(megabytes * 2 ** 20)).then(
        () => true,
        () => false,
      );
      await file.close();
      if (written) throw new Error(`${folder} could not be filled`);
    },
    free: () => rm(ballast, { force: true }),
    async leave() {
      await rm(ballast, { force: true });
      await rm(unmounted, { recursive: true });
      run('cp', ['-a', folder, unmounted]);
      run('umount', [folder]);
      await rm(folder, { recursive: true });
      await rename(unmounted, folder);
    },
  };
}

function optionsFor(megabytes: number, folder: string): string[] {
  return ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder];
}

function run(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
}
