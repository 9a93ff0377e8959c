import type pg from 'pg';
import type { FastifyInstance } from 'fastify';
import type { Pools } from '../../platform/database/pools.ts';
import type { Asked } from './load.ts';
import { type Recording, recordingOf, type SentStatement } from './recorded.ts';

/** More than one request sends: what was sent long before is forgotten. */
const mostHeard = 1000;

/** Hears what connections send that the parts open from now on. */
export function listenIn(pools: Pools): { take(): SentStatement[] } {
  const heard: SentStatement[] = [];
  for (const pool of Object.values(pools)) pool.on('connect', (client) => overhear(client, heard));
  return { take: () => heard.splice(0) };
}

interface Query {
  text: string;
  values?: unknown[];
  name?: string;
}

function overhear(client: pg.PoolClient, heard: SentStatement[]): void {
  const query = client.query.bind(client) as (given: string | Query) => Promise<unknown>;
  let waiting = 0;
  const listening = async (given: string | Query) => {
    const { text, values = [], name } = typeof given === 'string' ? { text: given } : given;
    if (heard.length >= mostHeard) heard.shift();
    heard.push({ text, values, name, isAfterAnswers: waiting === 0 });
    waiting += 1;
    try {
      return await query(given);
    } finally {
      waiting -= 1;
    }
  };
  // pg has an overload for every way to call it; the product uses these two
  Object.assign(client, { query: listening });
}

/** The statements of this request as our server sends them, once what is asked once a process is known. */
export async function recordRequest(
  app: FastifyInstance,
  { method, path, cookie, body }: Asked,
  { take }: ReturnType<typeof listenIn>,
): Promise<Recording> {
  const turns: SentStatement[][] = [];
  for (const key of ['first', 'second', 'third', 'fourth']) {
    take();
    const headers = {
      cookie,
      'content-type': 'application/json',
      'idempotency-key': `${key} ${Date.now()}`.replace(' ', '-'),
    };
    const answer = await app.inject({ method, url: path, headers, payload: body ?? undefined });
    if (answer.statusCode >= 400) throw new Error(`${path} answered ${answer.statusCode} ${answer.body}`);
    turns.push(take());
  }
  return recordingOf(turns[3] ?? [], turns[2] ?? []);
}
