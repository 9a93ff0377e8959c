import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** `npm start` as a process of its own, without what npm and boot add: one that may be killed. */
export interface StartedServer {
  /** Of a worker alone: for monitoring only. */
  address: string;
  /** What the one-time link holds that a first start prints; null at later ones. */
  setUpToken: string | null;
  /** Waits until it is gone; does nothing when it is. */
  end(signal: NodeJS.Signals): Promise<void>;
}

interface Start {
  dataFolder: string;
  port: number;
  /** All of them, unless told. */
  roles?: 'web' | 'worker';
  requestsAMinute?: number;
}

const isUp = /Yingtai is (?:up|at work)/;

const root = join(import.meta.dirname, '..', '..');

/** Resolves when it is up; fails with what it said when it ends before. */
export function startOneServer({ dataFolder, port, roles, requestsAMinute }: Start): Promise<StartedServer> {
  return startServerProcess({
    YINGTAI_DATA: dataFolder,
    PORT: String(port),
    WATCH_PORT: String(port),
    ...(roles && { YINGTAI_ROLES: roles }),
    ...(requestsAMinute && { REQUESTS_A_MINUTE: String(requestsAMinute) }),
  });
}

/** The same with settings of one's own. */
export async function startServerProcess(environment: NodeJS.ProcessEnv): Promise<StartedServer> {
  const child = spawn(process.execPath, [join(root, 'server', 'main.ts')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      LOG_LEVEL: 'error',
      // as boot sets it: else each start compiles everything anew
      NODE_COMPILE_CACHE: join(root, '.cache', 'compile'),
      ...environment,
    },
  });
  const said = await saidUntilUp(child);
  if (!isUp.test(said)) throw new Error(`the server ended before it was up:\n${said}`);
  const address = /Yingtai is (?:up|at work)\s+(\S+)/.exec(said)?.[1] ?? '';
  return { address, setUpToken: /\/set-up#(\S+)/.exec(said)?.[1] ?? null, end: (signal) => end(child, signal) };
}

/** A port that nobody listens on: for a server that shall come back on the same one. */
export async function freePort(): Promise<number> {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const address = holder.address();
  holder.close();
  await once(holder, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

function saidUntilUp(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (isUp.test(said)) resolve(said);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', () => resolve(said));
  });
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
