import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { FreshDatabase } from './cluster.ts';

export interface Said {
  code: number;
  stdout: string;
  stderr: string;
}

/** `npm run cli` as a process of its own, without what npm and boot add, on a data folder that is nobody else's. */
export interface CommandLine {
  /** `environment` on top of an English terminal without settings. */
  run(args: readonly string[], environment?: NodeJS.ProcessEnv, input?: string): Promise<Said>;
  /** What it writes with `--json`. */
  json(args: readonly string[]): Promise<unknown>;
  dataFolder: string;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '..', '..');
const main = join(root, 'cli', 'main.ts');

/** On this database; without one the embedded PostgreSQL of the data folder serves. */
export async function openCommandLine(database?: FreshDatabase): Promise<CommandLine> {
  const dataFolder = await mkdtemp(join('/tmp', 'yingtai-cli-'));
  const standing = { YINGTAI_DATA: dataFolder, PORT: '1', ...(database ? urlsOf(database) : {}) };
  const run: CommandLine['run'] = (args, environment = {}, input = '') =>
    runCommand(args, { ...standing, ...environment }, input);
  return {
    run,
    json: async (args) => JSON.parse((await run([...args, '--json'])).stdout) as unknown,
    dataFolder,
    close: () => rm(dataFolder, { recursive: true, force: true }),
  };
}

/** One command with these settings, in an English terminal. */
export async function runCommand(args: readonly string[], environment: NodeJS.ProcessEnv, input = ''): Promise<Said> {
  const standing = {
    PATH: process.env['PATH'],
    LANG: 'en_GB.UTF-8',
    // as boot sets it: else each process compiles everything anew
    NODE_COMPILE_CACHE: join(root, '.cache', 'compile'),
  };
  const child = spawn(process.execPath, [main, ...args], { env: { ...standing, ...environment } });
  child.stdin.end(input);
  const ended = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, stdout, stderr };
}

function urlsOf({ ownerUrl, deskUrl, limitedUrl, portalUrl }: FreshDatabase): NodeJS.ProcessEnv {
  return {
    DATABASE_URL: ownerUrl,
    DATABASE_URL_DESK: deskUrl,
    DATABASE_URL_LIMITED: limitedUrl,
    DATABASE_URL_PORTAL: portalUrl,
  };
}
