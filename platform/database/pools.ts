import pg from 'pg';
import type { CallerRole } from './caller.ts';
import { gatherWrites } from './gather-writes.ts';
import { parsers } from './parsers.ts';
import { sessionOptions } from './session-settings.ts';

export interface PoolSettings {
  urlFor(role: CallerRole): string;
  /** Connections of the desk; limited and portal get half as many each. */
  size: number;
  /** Off where a proxy between cannot pass on pipelined statements. */
  pipeline: boolean;
  /** A pooler between gives each transaction another connection: what holds for one is said in each transaction. */
  isPooled?: boolean;
  /** Told of connections that broke while idle; the pool replaces them. */
  onBroken(error: Error): void;
}

export type Pools = Record<CallerRole, pg.Pool>;

/** A little more than PostgreSQL gives a statement: one that answers no more, not even that, is given up. */
export const patienceMilliseconds = 65_000;

export function openPools(settings: PoolSettings): Pools {
  const open = (role: CallerRole, max: number) => {
    const pool = new pg.Pool({
      connectionString: settings.urlFor(role),
      max,
      types: parsers,
      application_name: `yingtai ${role}`,
      connectionTimeoutMillis: 5000,
      idleTimeoutMillis: 60_000,
      query_timeout: patienceMilliseconds,
      ...(settings.isPooled ? {} : { options: sessionOptions }),
      pipeline: settings.pipeline,
    });
    // without a listener on each client, Node ends when PostgreSQL does
    pool.on('error', settings.onBroken);
    pool.on('connect', (client) => {
      client.on('error', settings.onBroken);
      if (settings.pipeline) gatherWrites(client);
    });
    return pool;
  };
  const fewer = Math.max(2, Math.floor(settings.size / 2));
  return { desk: open('desk', settings.size), limited: open('limited', fewer), portal: open('portal', fewer) };
}

export async function closePools(pools: Pools): Promise<void> {
  await Promise.all(Object.values(pools).map((pool) => pool.end()));
}
