import assert from 'node:assert/strict';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { postmasterOf } from '../../../platform/postgres/pid-file.ts';
import type { Family, Proven, Trial } from '../../proof/family.ts';
import { openFaultedDesk, type FaultedDesk } from '../faulted-desk.ts';
import { faithfulClient } from '../faithful-client.ts';
import type { Recorded } from '../faithful-client.ts';
import { byNumber, keptTickets } from '../kept-tickets.ts';
import { backendsOf, childrenOf, postmasterIn, signal } from './postgres-processes.ts';
import { recordOnce, type Try } from './record-once.ts';
import { watchHealth, type HealthWatch } from './watch-health.ts';

const many = 300;
const manyInCheck = 40;
/** Longer than the server’s patience with a statement that is not answered. */
const standSeconds = 75;
const standSecondsInCheck = 8;
/** What PostgreSQL may take for a statement, and a little. */
const longestSeconds = 75;
const readySeconds = 5;
/** Several processes share two cores there. */
const readySecondsInCheck = 20;

/** (PLT-10) */
export const databaseAway: Family<null> = {
  name: 'database-away',
  holds:
    'While the database restarts, drops all connections or stands still, the server lives and says when to come again; it is ready again at once, and every ticket is there once.',
  isQuick: false,
  async prove(_, trial) {
    const desk = await openFaultedDesk();
    try {
      return await outages(desk, trial);
    } finally {
      await desk.close();
    }
  },
};

/** In seconds after the database: as `/readyz` says, and as the next ticket shows. */
interface Back {
  ready: number;
  serving: number;
}

type Outage = (desk: FaultedDesk, watch: HealthWatch) => Promise<void>;

const restart =
  (farewell: NodeJS.Signals): Outage =>
  async ({ dataFolder }) => {
    const before = await postmasterIn(dataFolder);
    process.kill(before, farewell);
    for (;;) {
      const now = await postmasterOf(join(dataFolder, 'postgres'));
      if (now?.status === 'ready' && now.pid !== before) return;
      await sleep(20);
    }
  };

/** As `pg_terminate_backend` does. */
const dropConnections: Outage = async ({ dataFolder }) => {
  for (let times = 0; times < 3; times++) {
    signal(await backendsOf(await postmasterIn(dataFolder)), 'SIGTERM');
    await sleep(200);
  }
};

const standStill =
  (seconds: number): Outage =>
  async (desk, watch) => {
    const postmaster = await postmasterIn(desk.dataFolder);
    const stopped = [postmaster, ...(await childrenOf(postmaster))];
    signal(stopped, 'SIGSTOP');
    try {
      await watch.notReady();
      await sleep(seconds * 1000);
    } finally {
      signal(stopped, 'SIGCONT');
    }
  };

async function outages(desk: FaultedDesk, { seed, isQuick }: Trial): Promise<Proven> {
  const outage: Record<string, Outage> = {
    fast: restart('SIGINT'),
    immediate: restart('SIGQUIT'),
    dropped: dropConnections,
    still: standStill(isQuick ? standSecondsInCheck : standSeconds),
  };
  const tickets = isQuick ? manyInCheck : many;
  const begins = fc.sample(fc.integer({ min: 1, max: Math.ceil(tickets / 2) }), { seed, numRuns: 4 });
  const recorded: Recorded[] = [];
  const probes: Try[] = [];
  const back = new Map<string, Back>();
  let slowest = 0;
  for (const [name, happen] of Object.entries(outage)) {
    const watch = watchHealth(desk.address);
    const client = faithfulClient(desk);
    const all = Array.from({ length: tickets }, (_, at) => client.record(`${name}-${at + 1}`));
    const break_ = async () => {
      await client.reached(begins.pop() ?? 1);
      const stopProbing = probe(desk, name, probes);
      await happen(desk, watch);
      const began = performance.now();
      const secondsSince = () => (performance.now() - began) / 1000;
      const answered = () => client.recorded.length + probes.filter((one) => one.recorded !== null).length;
      const served = more(answered).then(secondsSince);
      await watch.ready();
      back.set(name, { ready: secondsSince(), serving: await served });
      await stopProbing();
    };
    await Promise.all([...all, break_()]);
    slowest = Math.max(slowest, (await watch.stop()).slowestSeconds);
    recorded.push(...client.recorded);
    assert.deepEqual(client.putOff.filter(isWrongly), [], name);
  }
  recorded.push(...probes.flatMap((one) => one.recorded ?? []));
  await assertNothingLost(desk, recorded, probes);
  const longest = Math.max(...probes.map(({ seconds }) => seconds));
  assert.ok(longest < longestSeconds, `a request took ${longest} s`);
  const slowestBack = Math.max(...[...back.values()].flatMap(({ ready, serving }) => [ready, serving]));
  const figures = [...back].map(
    ([name, { ready, serving }]) => `${name} ${ready.toFixed(1)} and ${serving.toFixed(1)}`,
  );
  const afterwards = `ready and serving after the database, in s: ${figures.join(', ')}`;
  assert.ok(slowestBack < (isQuick ? readySecondsInCheck : readySeconds), afterwards);
  return {
    tried: recorded.length,
    measured: `${afterwards}; longest request ${longest.toFixed(1)} s; slowest sign of life ${slowest.toFixed(2)} s`,
  };
}

async function more(count: () => number): Promise<void> {
  const before = count();
  while (count() === before) await sleep(5);
}

/** Asks four times a second, and waits for no answer before it asks again. */
function probe(desk: FaultedDesk, name: string, into: Try[]): () => Promise<void> {
  const asked: Promise<void>[] = [];
  const timer = setInterval(() => {
    asked.push(recordOnce(desk, `${name}-probe-${asked.length}`).then((one) => void into.push(one)));
  }, 250);
  return async () => {
    clearInterval(timer);
    await Promise.all(asked);
  };
}

function isWrongly({ status, retryAfter }: { status: number; retryAfter: string | null }): boolean {
  return status !== 503 || Number(retryAfter) < 1;
}

/** What was answered is there, once; a probe that was put off, and never sent again, may be there as well. */
async function assertNothingLost(desk: FaultedDesk, recorded: readonly Recorded[], probes: readonly Try[]) {
  const refused = probes.filter((one) => one.recorded === null);
  assert.deepEqual(
    refused.filter(({ status, retryAfter }) => status === null || isWrongly({ status, retryAfter })),
    [],
  );
  const titles = new Set(refused.map(({ title }) => title));
  const kept = (await keptTickets(desk)).filter(({ title }) => !titles.has(title));
  assert.deepEqual(kept, byNumber(recorded));
}
