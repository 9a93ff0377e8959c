import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetUpTrouble } from '../settings/set-up-trouble.ts';
import type { Cluster } from './cluster.ts';
import { launch } from './launch.ts';
import { isPostmaster, postmasterOf } from './pid-file.ts';

export interface PostgresLog {
  info(message: string): void;
  warn(message: string): void;
}

export interface RunningServer {
  /** Ends the server when this process started it; else only stops looking after it. */
  stop(): Promise<void>;
}

/** A server: its number, and the process when it is ours. */
interface Seen {
  pid: number;
  child: ChildProcess | null;
}

const lookEveryMilliseconds = 200;
const longestPauseMilliseconds = 10_000;
const patienceMilliseconds = 300_000;

/**
 * Uses the server that runs on the cluster or starts one, and sees to it that one runs until `stop`: whoever started
 * it, when it is gone it is started again.
 */
export async function keepRunning(cluster: Cluster, log: PostgresLog): Promise<RunningServer> {
  let seen = await attachOrLaunch(cluster, log);
  const stopping = new AbortController();
  const watch = watchOver();

  async function watchOver(): Promise<void> {
    let pause = lookEveryMilliseconds;
    while (await waited(pause, stopping.signal)) {
      if (await isPostmaster(seen.pid, cluster.folder)) continue;
      log.warn('PostgreSQL is gone; starting it again');
      try {
        seen = await attachOrLaunch(cluster, log);
        pause = lookEveryMilliseconds;
      } catch (error) {
        log.warn(String(error));
        pause = Math.min(pause * 2, longestPauseMilliseconds);
      }
    }
  }

  async function stop(): Promise<void> {
    stopping.abort();
    await watch;
    if (seen.child) await end(seen.child);
  }
  return { stop };
}

/** False: stopped meanwhile. The timer keeps no process from ending. */
function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return sleep(milliseconds, true, { signal, ref: false }).catch(() => false);
}

async function attachOrLaunch(cluster: Cluster, log: PostgresLog): Promise<Seen> {
  const pauseMilliseconds = 20;
  for (let waitedFor = 0; waitedFor < patienceMilliseconds; waitedFor += pauseMilliseconds) {
    const running = await postmasterOf(cluster.folder);
    if (running?.status === 'ready') return { pid: running.pid, child: null };
    const child = running ? null : await launch(cluster);
    if (child?.pid) return { pid: child.pid, child };
    if (waitedFor === 100 * pauseMilliseconds) log.info('waiting for PostgreSQL (it may be recovering)');
    await sleep(pauseMilliseconds);
  }
  throw new SetUpTrouble(
    `PostgreSQL（${cluster.folder}）五分钟内没有就绪。请查看该文件夹下 log 中的记录。`,
    `PostgreSQL (${cluster.folder}) wasn't ready within five minutes. See the files in its log folder.`,
  );
}

/** "Fast": open transactions are rolled back; past half a minute without a farewell (recovery mends it). */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.ref();
  child.kill('SIGINT');
  const overdue = setTimeout(() => child.kill('SIGQUIT'), 30_000);
  await gone;
  clearTimeout(overdue);
}
