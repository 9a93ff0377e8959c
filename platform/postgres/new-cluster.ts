import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { SetUpTrouble } from '../settings/set-up-trouble.ts';
import { program } from './binaries.ts';
import { type Cluster, passwordOf, secretFile } from './cluster.ts';
import { ephemeralPrefix, removeLeftovers } from './leftovers.ts';

const run = promisify(execFile);

/**
 * Makes the cluster beside its place and moves it there when it is whole: killed half-way nothing is left that
 * looks like one, and of two processes the second finds the first one's.
 */
export async function makeCluster(cluster: Cluster): Promise<void> {
  const drafts = `${basename(cluster.folder)}.new`;
  await removeLeftovers(dirname(cluster.folder), drafts);
  const draft = await mkdtemp(join(dirname(cluster.folder), ephemeralPrefix(drafts)));
  const secret = randomBytes(32).toString('base64url');
  const own = async (path: string) => cluster.user && chown(path, cluster.user.uid, cluster.user.gid);
  await own(draft);
  const seenAs = cluster.seenAs === cluster.folder ? draft : cluster.seenAs;
  await withPasswordFile(passwordOf('postgres', secret), own, (file) =>
    run(program(cluster.binaries, 'initdb'), [...initdbArguments(cluster), '--pwfile', file, '-D', seenAs], {
      cwd: draft,
      ...cluster.user,
    }),
  ).catch((cause: unknown) => {
    throw initdbTrouble(cluster.folder, cause);
  });
  await writeFile(join(draft, secretFile), secret, { mode: 0o600 });
  await rename(draft, cluster.folder).catch(() => rm(draft, { recursive: true }));
}

function initdbArguments(cluster: Cluster): string[] {
  // C.UTF-8 by PostgreSQL itself: the same order on every machine, whatever its C library. The other locale settings
  // still name one of the system, and not every system knows that name.
  const locale = process.platform === 'linux' ? ['--locale=C.UTF-8'] : ['--locale=C', '--builtin-locale=C.UTF-8'];
  const sync = cluster.settings['fsync'] === 'off' ? ['--no-sync'] : [];
  const passwords = ['--auth-local=scram-sha-256', '--auth-host=scram-sha-256'];
  return [
    '--username=postgres',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    ...locale,
    ...passwords,
    '--no-instructions',
    ...sync,
  ];
}

async function withPasswordFile<T>(
  password: string,
  own: (path: string) => Promise<unknown>,
  use: (file: string) => Promise<T>,
): Promise<T> {
  // not beside the cluster: the database user may not get there
  const temporary = process.platform === 'win32' ? tmpdir() : '/tmp';
  await removeLeftovers(temporary, 'yingtai-initdb');
  const folder = await mkdtemp(join(temporary, ephemeralPrefix('yingtai-initdb')));
  try {
    const file = join(folder, 'password');
    await writeFile(file, password, { mode: 0o600 });
    await Promise.all([own(folder), own(file)]);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function initdbTrouble(folder: string, cause: unknown): SetUpTrouble {
  const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause);
  return new SetUpTrouble(
    `无法在 ${folder} 建立数据库：${said}`,
    `The database couldn't be made in ${folder}: ${said}`,
    { cause },
  );
}
