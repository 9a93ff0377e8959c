import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { databaseUser } from '../../platform/postgres/database-user.ts';
import { freePort } from '../harness/started-server.ts';

/** PgBouncer in transaction mode before a PostgreSQL. */
export interface Pooler {
  version: string;
  /** Whether it knows what is prepared on which connection: since 1.21. */
  keepsPrepared: boolean;
  /** The same database and login, through the pooler. */
  through(url: string): string;
  stop(): Promise<void>;
}

/** Null: this machine has none. `urls` name all logins that go through it. */
export async function startPooler(urls: readonly string[]): Promise<Pooler | null> {
  const version = poolerVersion();
  const [first] = urls.map((url) => new URL(url));
  if (version === null || !first) return null;
  const port = await freePort();
  const folder = await mkdtemp(join('/tmp', 'yingtai-pooler-'));
  const host = first.searchParams.get('host') ?? first.hostname;
  const logins = new Map(urls.map((url) => [new URL(url).username, new URL(url).password]));
  await writeFile(join(folder, 'logins.txt'), [...logins].map(([name, secret]) => `"${name}" "${secret}"\n`).join(''));
  await writeFile(join(folder, 'pooler.ini'), settings({ folder, host, hostPort: first.port || '5432', port }));
  for (const name of ['logins.txt', 'pooler.ini']) await chmod(join(folder, name), 0o644);
  await chmod(folder, 0o755);
  // it refuses root, as PostgreSQL does
  const user = (await databaseUser(folder)) ?? {};
  const child = spawn('pgbouncer', ['-q', join(folder, 'pooler.ini')], { stdio: 'ignore', ...user });
  await listening(port);
  const [, minor = '0'] = version.split('.');
  return {
    version,
    keepsPrepared: Number(minor) >= 21,
    through: (url) => at(url, port),
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      await rm(folder, { recursive: true });
    },
  };
}

function poolerVersion(): string | null {
  try {
    return /PgBouncer (\S+)/.exec(execFileSync('pgbouncer', ['--version'], { encoding: 'utf8' }))?.[1] ?? null;
  } catch {
    return null;
  }
}

interface Places {
  folder: string;
  host: string;
  hostPort: string;
  port: number;
}

/** As docs/scale.md has it; fewer connections than the processes together would open. */
function settings({ folder, host, hostPort, port }: Places): string {
  return (
    `[databases]
* = host=${host} port=${hostPort}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = trust
auth_file = ${join(folder, 'logins.txt')}
pool_mode = transaction
default_pool_size = 8
max_client_conn = 1000
max_prepared_statements = 500
server_tls_sslmode = disable
`
      .split('\n')
      // an older one stops at a setting that it does not know
      .filter((line) => !line.startsWith('max_prepared') || Number(poolerVersion()?.split('.')[1]) >= 21)
      .join('\n')
  );
}

function at(url: string, port: number): string {
  const other = new URL(url);
  other.searchParams.delete('host');
  other.hostname = '127.0.0.1';
  other.port = String(port);
  return other.href;
}

async function listening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (isThere) return;
    await sleep(100);
  }
  throw new Error('PgBouncer does not listen');
}
