import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../../test/harness/started-server.ts';

const main = join(import.meta.dirname, '..', '..', 'server', 'main.ts');
const startSeconds = 120;

/** A process of the product on a folder: the desk, or a worker. */
export interface Process {
  origin: string;
  /** As a machine that fails: nothing is finished. */
  kill(): Promise<void>;
  end(): Promise<void>;
}

export async function startProcess(dataFolder: string, role: 'web' | 'worker'): Promise<Process> {
  const port = await freePort();
  const child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      YINGTAI_DATA: dataFolder,
      YINGTAI_ROLES: role,
      PORT: String(port),
      WATCH_PORT: String(port),
      LOG_LEVEL: 'error',
    },
  });
  const origin = `http://127.0.0.1:${port}`;
  if (role === 'web') await untilUp(origin);
  const leave = async (signal: NodeJS.Signals) => {
    if (hasEnded(child)) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  return { origin, kill: () => leave('SIGKILL'), end: () => leave('SIGTERM') };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function untilUp(origin: string): Promise<void> {
  for (let second = 0; second < startSeconds; second++) {
    const answered = await fetch(`${origin}/api/v1/session`).catch(() => null);
    if (answered) return;
    await sleep(1000);
  }
  throw new Error('the desk did not start');
}
