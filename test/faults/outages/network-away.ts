import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { openInstallation } from '../../scale/installation.ts';
import type { Family, Proven } from '../../proof/family.ts';
import type { Recorded } from '../faithful-client.ts';
import { byNumber, keptTickets, running } from '../kept-tickets.ts';
import { openNetworkLine, type NetworkLine } from '../../harness/network-line.ts';
import { recordOnce, type Try } from './record-once.ts';
import { watchHealth } from './watch-health.ts';

const lanes = 12;
const before = 40;
/** What a request may take of which nothing comes back: the server gives a dead line up, and comes again once. */
const longestSeconds = 45;
/** It takes that long to know that nothing comes back any more. */
const readySeconds = 20;
/** PostgreSQL frees by then what lost transactions held. */
const servedSeconds = 40;

interface Outage {
  name: string;
  seconds: number;
  begin(line: NetworkLine): void;
}

const outages: readonly Outage[] = [
  { name: 'held', seconds: 8, begin: (line) => line.hold() },
  { name: 'swallowed', seconds: 25, begin: (line) => line.swallow() },
  { name: 'swallowed-long', seconds: 80, begin: (line) => line.swallow() },
  { name: 'swallowed-briefly', seconds: 1, begin: (line) => line.swallow() },
];

/** (PLT-10) */
export const networkAway: Family<null> = {
  name: 'network-away',
  holds:
    'While the network to the database holds or swallows all that is sent, the server lives and says in bounded time when to come again; it is ready again soon after, and every ticket and what follows from it is there once.',
  isQuick: false,
  async prove() {
    let line: NetworkLine | undefined;
    const lay = async (url: string) => (line = await openNetworkLine(url));
    const house = await openInstallation({ webs: 1, workers: 1, lay });
    if (!line) throw new Error('there is no line');
    const [web] = house.webs;
    const reached = { address: web?.address ?? '', token: house.token, customerId: house.customerId };
    try {
      return await breakAll(reached, line);
    } finally {
      line.mend();
      await Promise.all([...house.webs, ...house.workers].map((one) => one.end('SIGTERM')));
      // what was lost on it PostgreSQL still serves, and its database could not go
      await line.stop();
      await house.close();
    }
  },
};

type Reached = Parameters<typeof recordOnce>[0];

interface Came {
  recorded: Recorded[];
  tries: Try[];
}

async function breakAll(reached: Reached, line: NetworkLine): Promise<Proven> {
  const came: Came = { recorded: [], tries: [] };
  const ready: number[] = [];
  const served: number[] = [];
  const watch = watchHealth(reached.address);
  for (const outage of outages) {
    const over = new AbortController();
    const began = came.recorded.length;
    const all = Array.from({ length: lanes }, (_, lane) =>
      recordUntil(over.signal, reached, { name: `${outage.name}-${lane}`, came }),
    );
    await reachedCount(came, began + before);
    outage.begin(line);
    await sleep(outage.seconds * 1000);
    line.mend();
    const mended = performance.now();
    const secondsSince = () => (performance.now() - mended) / 1000;
    const answered = came.recorded.length;
    await watch.ready();
    ready.push(secondsSince());
    await reachedCount(came, answered + before);
    served.push(secondsSince());
    over.abort();
    await Promise.all(all);
  }
  const { slowestSeconds } = await watch.stop();
  await assertOnce(reached, came);
  return { tried: came.tries.length, measured: figuresOf(came.tries, { ready, served, slowestSeconds }) };
}

interface Lane {
  name: string;
  came: Came;
}

/** Ticket after ticket, each again with its key until it is recorded. */
async function recordUntil(over: AbortSignal, reached: Reached, { name, came }: Lane): Promise<void> {
  for (let at = 1; !over.aborted; at++) {
    for (;;) {
      const one = await recordOnce(reached, `${name}-${at}`);
      came.tries.push(one);
      if (one.recorded) came.recorded.push(one.recorded);
      if (one.recorded) break;
      await sleep(1000);
    }
  }
}

async function reachedCount({ recorded }: Came, many: number): Promise<void> {
  while (recorded.length < many) await sleep(50);
}

/** The database is away, or has not yet noticed that whoever asked before is gone. */
function isForLater(status: number | null): boolean {
  return status === 503 || status === 409;
}

async function assertOnce(reached: Reached, { recorded, tries }: Came): Promise<void> {
  const wrong = tries.filter(
    ({ status, retryAfter }) => status !== 201 && !(isForLater(status) && Number(retryAfter) > 0),
  );
  assert.deepEqual(wrong.slice(0, 3), []);
  const kept = await keptTickets(reached);
  assert.deepEqual(kept, byNumber(recorded));
  assert.deepEqual(
    running(kept),
    kept.map((_, at) => at + 1),
  );
}

interface Figures {
  ready: readonly number[];
  served: readonly number[];
  slowestSeconds: number;
}

function figuresOf(tries: readonly Try[], { ready, served, slowestSeconds }: Figures): string {
  const longest = Math.max(...tries.map(({ seconds }) => seconds));
  const [readyAfter, servedAfter] = [Math.max(...ready), Math.max(...served)];
  const figures = `ready ≤ ${readyAfter.toFixed(1)} s and serving ≤ ${servedAfter.toFixed(1)} s after the network; longest request ${longest.toFixed(1)} s; slowest sign of life ${slowestSeconds.toFixed(2)} s`;
  assert.ok(longest < longestSeconds, figures);
  assert.ok(readyAfter < readySeconds, figures);
  assert.ok(servedAfter < servedSeconds, figures);
  return figures;
}
