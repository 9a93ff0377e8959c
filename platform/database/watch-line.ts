import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { markSilent } from './connect-in-turn.ts';
import type { Pools } from './pools.ts';

export interface WatchedLine {
  /** Of a login that the pools use. */
  connectionUrl: string;
  pools: Pools;
  onDead(connections: number): void;
  askMilliseconds?: number;
  /** A network that is worth waiting for brings an answer by then, and so does a database that is busy. */
  patienceMilliseconds?: number;
}

/** This process itself may have been busy, with the answer lying there unread. */
const graceMilliseconds = 1000;

/**
 * Asks on a connection of its own whether PostgreSQL is there. When nothing comes back, the connections of the pools
 * are cut that were open by then: a network that swallows what is sent tells nobody, and whoever waits on them would
 * wait until their statement is given up. Until something comes back, the pools open no others. Answers with how to
 * stop.
 */
export function watchLine(watched: WatchedLine): () => void {
  const { connectionUrl, pools, onDead, askMilliseconds = 1000, patienceMilliseconds = 10_000 } = watched;
  const open = new Set<pg.PoolClient>();
  const all = Object.values(pools);
  for (const pool of all) {
    pool.on('connect', (client) => void open.add(client));
    pool.on('remove', (client) => void open.delete(client));
  }
  const line = new Line(connectionUrl, patienceMilliseconds);
  let isAsking = false;
  let isSilent = false;
  const look = async () => {
    if (isAsking || (open.size === 0 && !isSilent)) return;
    isAsking = true;
    const suspects = [...open];
    isSilent = await line.isSilent();
    isAsking = false;
    for (const pool of all) markSilent(pool, isSilent);
    if (!isSilent) return;
    const dead = suspects.filter((client) => open.has(client));
    for (const client of dead) client.connection.stream.destroy();
    if (dead.length > 0) onDead(dead.length);
  };
  const timer = setInterval(() => void look(), askMilliseconds).unref();
  return () => {
    clearInterval(timer);
    line.leave();
    for (const pool of all) markSilent(pool, false);
  };
}

/** One connection that is kept, and opened again when it is gone. */
class Line {
  readonly #connectionUrl: string;
  readonly #patienceMilliseconds: number;
  #client: pg.Client | null = null;

  constructor(connectionUrl: string, patienceMilliseconds: number) {
    this.#connectionUrl = connectionUrl;
    this.#patienceMilliseconds = patienceMilliseconds;
  }

  /** Whether nothing came back; a refusal is an answer too. */
  async isSilent(): Promise<boolean> {
    let isAnswered = false;
    const answered = this.#ask().then(
      () => (isAnswered = true),
      () => (isAnswered = true),
    );
    await Promise.race([answered, sleep(this.#patienceMilliseconds, undefined, { ref: false })]);
    if (!isAnswered) await sleep(graceMilliseconds, undefined, { ref: false });
    if (!isAnswered) this.leave();
    return !isAnswered;
  }

  async #ask(): Promise<void> {
    this.#client ??= this.#open();
    await this.#client.query('select 1');
  }

  #open(): pg.Client {
    const client = new pg.Client({ connectionString: this.#connectionUrl, application_name: 'yingtai line' });
    const forget = () => {
      if (this.#client === client) this.#client = null;
    };
    client.on('error', forget).on('end', forget);
    // what is asked meanwhile waits for it, and fails with it
    client.connect().catch(forget);
    return client;
  }

  leave(): void {
    const client = this.#client;
    this.#client = null;
    client?.connection.stream.destroy();
  }
}
