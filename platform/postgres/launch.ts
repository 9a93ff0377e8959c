import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { SetUpTrouble } from '../settings/set-up-trouble.ts';
import { program } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { clearFalseLocks, postmasterOf } from './pid-file.ts';

/** What PostgreSQL says when another server, or what is left of one that was just killed, still holds the cluster. */
const heldByAnother = /lock file "[^"]*" already exists|pre-existing shared memory block/;

/**
 * Starts PostgreSQL and waits until it takes connections; it ends with this process, however that dies. Null when
 * another process was quicker or the last server's remains aren't gone yet: look again.
 */
export async function launch(cluster: Cluster): Promise<ChildProcess | null> {
  // the kernel's death signal follows the thread that spawned, and a worker thread may end long before the process
  if (!isMainThread) throw new Error('PostgreSQL must be started from the main thread');
  await clearFalseLocks(cluster.folder, 'socketFolder' in cluster.address ? cluster.address.socketFolder : null);
  const server = spawnBound(cluster);
  let said = '';
  server.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  while (server.exitCode === null && server.signalCode === null) {
    const postmaster = await postmasterOf(cluster.folder);
    if (postmaster?.pid === server.pid && postmaster?.status === 'ready') return server;
    await sleep(10);
  }
  if (heldByAnother.test(said)) return null;
  throw new SetUpTrouble(
    `PostgreSQL 无法启动（${cluster.folder}）：${said.trim()}`,
    `PostgreSQL didn't start (${cluster.folder}): ${said.trim()}`,
  );
}

/** In a session of its own: Ctrl-C in the terminal is for us, who first let the running requests end. */
function spawnBound(cluster: Cluster): ChildProcess {
  const command = [program(cluster.binaries, 'postgres'), '-D', cluster.seenAs, ...settingArguments(cluster)];
  const signalled = hasDeathSignal() ? ['setpriv', '--pdeathsig', 'INT', '--', ...command] : command;
  const [file = '', ...rest] = signalled;
  const server = spawn(file, rest, {
    cwd: cluster.folder,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...cluster.user,
  });
  // a failed spawn shows as an exit: its sentence is said there
  server.on('error', () => undefined);
  server.unref();
  if (server.stderr instanceof Socket) server.stderr.unref();
  if (signalled === command) watch(server);
  return server;
}

function settingArguments(cluster: Cluster): string[] {
  const listen: Record<string, string> =
    'port' in cluster.address
      ? { listen_addresses: '127.0.0.1', port: String(cluster.address.port), unix_socket_directories: '' }
      : {
          listen_addresses: '',
          unix_socket_directories: cluster.address.socketFolder,
          unix_socket_permissions: '0700',
        };
  const settings: Record<string, string> = {
    ...listen,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // plans of short requests: compiling them costs more than it saves
    jit: 'off',
    shared_buffers: '256MB',
    // passwords here are 256 random bits: stretching them protects nothing and slows each connection
    scram_iterations: '1',
    // a week of files in the cluster's `log`; a pipe to us could fill and block the server
    logging_collector: 'on',
    log_filename: 'postgresql-%a.log',
    log_truncate_on_rotation: 'on',
    log_rotation_size: '0',
    ...cluster.settings,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Of util-linux from 2.33; its signal is kept over the change of user because Node changes the user before. */
function hasDeathSignal(): boolean {
  return process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0;
}

/** Where the kernel sends no death signal, a small process sees our end by its closing input and sends it. */
function watch(server: ChildProcess): void {
  const file = fileURLToPath(import.meta.resolve('./watcher.ts'));
  const watcher = spawn(process.execPath, [file, String(server.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  server.once('exit', () => watcher.kill('SIGKILL'));
}
