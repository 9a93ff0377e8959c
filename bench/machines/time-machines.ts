import pg from 'pg';
import { loadByHttp, percentile } from '../desk/load.ts';
import type { MachineRequest } from './requests.ts';

export interface TimedMachine {
  what: string;
  /** Milliseconds. */
  p50: number;
  p95: number;
  /** p50 of the bare statement. */
  plain: number;
}

interface Timing {
  origin: string;
  /** In turn, as one may ask 1,200 times a minute only. */
  cookies: readonly string[];
  ownerUrl: string;
  requests: readonly MachineRequest[];
  times: number;
}

/** Each `times` times over one connection, after a few that warm it up, and as often its bare statement. */
export async function timeMachines({ origin, cookies, ownerUrl, requests, times }: Timing): Promise<TimedMachine[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query('set role backup');
  try {
    const timed: TimedMachine[] = [];
    for (const request of requests) {
      const path = `/api/v1${request.path}`;
      const asked = cookies.map((cookie) => ({ method: 'GET' as const, path, cookie, body: null }));
      const warmed = await loadByHttp({ origin, connections: 1, asked, times: 10 });
      if (warmed.statuses[200] !== 10) throw new Error(`${path} answered ${JSON.stringify(warmed.statuses)}`);
      const ours = await loadByHttp({ origin, connections: 1, asked, times });
      const plain = percentile({ milliseconds: await timePlainly(owner, request, times) }, 50);
      timed.push({ what: request.what, p50: percentile(ours, 50), p95: percentile(ours, 95), plain });
      process.stderr.write(`${request.what}: ${percentile(ours, 95).toFixed(1)} ms\n`);
    }
    return timed;
  } finally {
    await owner.end();
  }
}

async function timePlainly(owner: pg.Client, { plainly, values }: MachineRequest, times: number): Promise<number[]> {
  const taken: number[] = [];
  for (let nth = 0; nth < times; nth++) {
    const begun = performance.now();
    await owner.query(plainly, [...values]);
    taken.push(performance.now() - begun);
  }
  return taken;
}
