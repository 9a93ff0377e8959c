/**
 * The bare script that recording is compared with, a process of its own started by `load.ts`: sends what our server
 * sent, in the same round trips, with fresh ids and keys; reads no answer.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Loaded, ReplayLoad } from './load.ts';
import type { Recording, SentStatement } from './recorded.ts';

process.once('message', (load: ReplayLoad) => {
  void run(load).then((loaded) => process.send?.(loaded));
});

async function run({ connectionUrl, connections, seconds, times, recordings }: ReplayLoad): Promise<Loaded> {
  const clients = await Promise.all(Array.from({ length: connections }, () => connected(connectionUrl)));
  const replays = recordings.map(replayOf);
  const milliseconds: number[] = [];
  const begin = performance.now();
  let next = 0;
  const goesOn = () => (times === undefined ? performance.now() - begin < (seconds ?? 0) * 1000 : next < times);
  const connection = async (client: pg.Client) => {
    while (goesOn()) {
      const replay = replays[next++ % replays.length];
      const sent = performance.now();
      await replay?.(client);
      milliseconds.push(performance.now() - sent);
    }
  };
  await Promise.all(clients.map(connection));
  const took = (performance.now() - begin) / 1000;
  await Promise.all(clients.map((client) => client.end()));
  return { milliseconds, statuses: {}, seconds: took };
}

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, pipeline: true, options: '-c TimeZone=UTC' });
  await client.connect();
  return client;
}

/** What has to be made anew is found once, not each time. */
function replayOf({ statements, fresh }: Recording): (client: pg.Client) => Promise<void> {
  const anyFresh = fresh.length > 0 ? new RegExp(fresh.join('|'), 'g') : /$^/g;
  const trips = roundTrips(statements);
  return async (client) => {
    const made = new Map(fresh.map((token) => [token, another(token)]));
    const renew = (value: unknown): unknown => {
      if (typeof value === 'string') return value.replace(anyFresh, (token) => made.get(token) ?? token);
      return Array.isArray(value) ? value.map(renew) : value;
    };
    for (const trip of trips) {
      const answers = trip.map(({ text, values, name }) =>
        client.query({ text, name, values: values.length > 0 ? values.map(renew) : undefined, rowMode: 'array' }),
      );
      const ended = (await Promise.all(answers)).at(-1);
      // pipelined after an error, COMMIT is answered with ROLLBACK
      if (ended?.command === 'ROLLBACK') throw new Error('a replay was rolled back');
    }
  };
}

function roundTrips(statements: readonly SentStatement[]): SentStatement[][] {
  const trips: SentStatement[][] = [];
  for (const statement of statements) {
    const last = trips.at(-1);
    if (last && !statement.isAfterAnswers) last.push(statement);
    else trips.push([statement]);
  }
  return trips;
}

function another(token: string): string {
  return token.length === 64 ? randomBytes(32).toString('hex') : randomUUID();
}
