import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { recordCustomer } from '../../modules/customers/customer.contract.ts';
import * as cast from '../../demo/cast/cast.ts';
import { freshDatabase, type FreshDatabase } from '../harness/cluster.ts';
import { openCommandLine } from '../harness/command-line.ts';
import { freePort } from '../harness/started-server.ts';
import { startPooler, type Pooler } from './pooler.ts';

/** Processes of one installation on one PostgreSQL, with one folder of files. */
export interface Installation {
  database: FreshDatabase;
  /** Null: they reach PostgreSQL directly. */
  pooler: Pooler | null;
  token: string;
  customerId: string;
  webs: Process[];
  workers: Process[];
  close(): Promise<void>;
}

interface Process {
  /** Empty: it answers nobody. */
  address: string;
  end(signal: NodeJS.Signals): Promise<void>;
}

const root = join(import.meta.dirname, '..', '..');

export async function openInstallation(many: { webs: number; workers: number }): Promise<Installation> {
  const database = await freshDatabase();
  const { ownerUrl, deskUrl, limitedUrl, portalUrl } = database;
  const pooler = await startPooler([ownerUrl, deskUrl, limitedUrl, portalUrl]);
  const through = (url: string) => pooler?.through(url) ?? url;
  const cli = await openCommandLine(database);
  const environment = {
    PATH: process.env['PATH'],
    YINGTAI_DATA: cli.dataFolder,
    DATABASE_URL: through(ownerUrl),
    DATABASE_URL_DESK: through(deskUrl),
    DATABASE_URL_LIMITED: through(limitedUrl),
    DATABASE_URL_PORTAL: through(portalUrl),
    ...(pooler && { DATABASE_URL_DIRECT: ownerUrl, DATABASE_PREPARED: pooler.keepsPrepared ? 'on' : 'off' }),
    LOG_LEVEL: 'error',
    NODE_COMPILE_CACHE: join(root, '.cache', 'compile'),
  };
  const { huaxin } = cast.providers;
  const { email } = huaxin.admin;
  await cli.run(
    ['setup', '--provider', huaxin.name, '--admin-email', email, '--admin-password', '-'],
    {},
    `${cast.password}\n`,
  );
  const made = await cli.json(['token', 'create', '--user', email, '--scopes', 'all']);
  // as the command answers with --json
  const { token } = made as { token: string };
  const start = async (roles: 'web' | 'worker') =>
    startProcess({ ...environment, YINGTAI_ROLES: roles, PORT: String(await freePort()) });
  const startAll = (count: number, roles: 'web' | 'worker') =>
    Promise.all(Array.from({ length: count }, () => start(roles)));
  const webs = await startAll(many.webs, 'web');
  const workers = await startAll(many.workers, 'worker');
  return {
    database,
    pooler,
    token,
    customerId: await makeCustomer(webs[0]?.address ?? '', token),
    webs,
    workers,
    async close() {
      await Promise.all([...webs, ...workers].map((one) => one.end('SIGTERM')));
      await pooler?.stop();
      await cli.close();
      await database.drop();
    },
  };
}

async function makeCustomer(address: string, token: string): Promise<string> {
  const response = await fetch(`${address}/api/v1${recordCustomer.path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: cast.customers.donghai.name }),
  });
  if (!response.ok) throw new Error(`the customer was answered with ${response.status} ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
}

async function startProcess(environment: NodeJS.ProcessEnv): Promise<Process> {
  const child = spawn(process.execPath, [join(root, 'server', 'main.ts')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment,
  });
  const said = await saidUntilUp(child);
  if (!isUp.test(said)) throw new Error(`a process ended before it was up:\n${said}`);
  return { address: /Yingtai is up\s+(\S+)/.exec(said)?.[1] ?? '', end: (signal) => end(child, signal) };
}

const isUp = /Yingtai is (?:up|at work)/;

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
