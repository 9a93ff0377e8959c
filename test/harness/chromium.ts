import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ephemeralPrefix, removeLeftovers } from '../../platform/postgres/leftovers.ts';

const run = promisify(execFile);

export interface Chromium {
  executable: string;
  /** What it needs beside the environment of this process. */
  environment: Record<string, string>;
}

/** The browser that npm brings for Linux, unpacked once for each version into a folder of this user. */
export async function unpackedChromium(): Promise<Chromium> {
  const home = await unpackedOnce();
  const executable = join(home, 'chromium');
  // a desktop has all libraries; a bare server lacks some, and those came along
  const tries: Record<string, string>[] = [{}, { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') }];
  for (const environment of tries) {
    if (await starts(executable, environment)) return { executable, environment };
  }
  throw new Error(`${executable} doesn't start; ask: ldd ${executable}`);
}

async function unpackedOnce(): Promise<string> {
  const built = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const { version } = JSON.parse(await readFile(join(dirname(built), '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = `/tmp/yingtai-chromium-${version}-${process.getuid?.()}`;
  if (existsSync(home)) return home;
  await removeLeftovers('/tmp', 'yingtai-unpack');
  const draft = await mkdtemp(join('/tmp', ephemeralPrefix('yingtai-unpack')));
  const unpack = fileURLToPath(import.meta.resolve('./unpack-chromium.ts'));
  await run(process.execPath, [unpack], { env: { ...process.env, TMPDIR: draft } });
  // another process may have been quicker
  await rename(draft, home).catch(() => rm(draft, { recursive: true }));
  return home;
}

function starts(executable: string, environment: Record<string, string>): Promise<boolean> {
  return run(executable, ['--version'], { env: { ...process.env, ...environment } }).then(
    () => true,
    () => false,
  );
}
