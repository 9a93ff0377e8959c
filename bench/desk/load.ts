import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Recording } from './recorded.ts';

/** One request, again and again; those with a body get a fresh key each. */
export interface Asked {
  method: 'GET' | 'POST';
  path: string;
  cookie: string;
  body: string | null;
}

/** Either for so many seconds or so many times. */
interface Lasting {
  connections: number;
  seconds?: number;
  times?: number;
}

export interface HttpLoad extends Lasting {
  origin: string;
  /** In turn. */
  asked: readonly Asked[];
}

export interface ReplayLoad extends Lasting {
  connectionUrl: string;
  /** In turn. */
  recordings: readonly Recording[];
}

export interface Loaded {
  milliseconds: number[];
  /** How many answers had which status; of replays there is none. */
  statuses: Record<number, number>;
  seconds: number;
}

export function loadByHttp(load: HttpLoad): Promise<Loaded> {
  return inProcess('http-load.ts', load);
}

export function loadByReplay(load: ReplayLoad): Promise<Loaded> {
  return inProcess('replay-load.ts', load);
}

async function inProcess(file: string, load: HttpLoad | ReplayLoad): Promise<Loaded> {
  const child = fork(join(import.meta.dirname, file), { serialization: 'advanced' });
  child.send(load);
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with ${String(code)} before it answered`);
  });
  ended.catch(() => undefined);
  const [loaded] = (await Promise.race([once(child, 'message'), ended])) as [Loaded];
  child.disconnect();
  return loaded;
}

export function perSecond({ milliseconds, seconds }: Loaded): number {
  return milliseconds.length / seconds;
}

export function percentile({ milliseconds }: Pick<Loaded, 'milliseconds'>, percent: number): number {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length * percent) / 100)] ?? Number.NaN;
}

/** Several turns of the same, as one. */
export function together(turns: readonly Loaded[]): Loaded {
  return {
    milliseconds: turns.flatMap(({ milliseconds }) => milliseconds),
    statuses: turns.reduce<Loaded['statuses']>((all, { statuses }) => {
      for (const [status, many] of Object.entries(statuses)) all[Number(status)] = (all[Number(status)] ?? 0) + many;
      return all;
    }, {}),
    seconds: turns.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
