import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../../test/harness/started-server.ts';

/** The whole product as it is installed: one process, its lines of log thrown away. */
export interface Served {
  origin: string;
  processId: number;
  /** MB that the process holds, most since it was started. */
  mostMegabytes(): Promise<number>;
  end(): Promise<void>;
}

const inRoot = (...path: string[]) => join(import.meta.dirname, '..', '..', ...path);
const main = inRoot('server', 'main.ts');

/** `profileFolder`: where it leaves a profile of what it did, when it ends. */
export async function serve(dataFolder: string, profileFolder: string | undefined): Promise<Served> {
  const port = await freePort();
  const profiling = profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`];
  const child = spawn(process.execPath, [...profiling, main], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      YINGTAI_DATA: dataFolder,
      PORT: String(port),
      // as boot sets it: else each start compiles everything anew
      NODE_COMPILE_CACHE: inRoot('.cache', 'compile'),
    },
  });
  await untilUp(child);
  return {
    origin: `http://127.0.0.1:${port}`,
    processId: child.pid ?? 0,
    async mostMegabytes() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
      return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
    },
    async end() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function untilUp(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said = said.length < 10_000 ? said + chunk.toString() : said;
      if (said.includes('Yingtai is up')) resolve();
    });
    child.once('exit', () => reject(new Error(`the server ended before it was up:\n${said}`)));
  });
}
