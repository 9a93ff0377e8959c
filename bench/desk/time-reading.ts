import { loadByHttp, percentile } from './load.ts';
import { readingRequests, type TimedRequest } from './requests.ts';

export interface Timed extends TimedRequest {
  p50: number;
  p95: number;
}

interface Reading {
  origin: string;
  /** In turn, as one may ask 1,200 times a minute only. */
  cookies: readonly string[];
  busy: string;
  times: number;
}

/** Each `times` times over one connection, after a few that warm it up. */
export async function timeReading({ origin, cookies, busy, times }: Reading): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const request of readingRequests(busy)) {
    const asked = cookies.map((cookie) => ({ method: 'GET' as const, path: request.path, cookie, body: null }));
    const load = { origin, connections: 1, asked };
    const warmed = await loadByHttp({ ...load, times: 10 });
    if (!warmed.statuses[200]) throw new Error(`${request.path} answered ${JSON.stringify(warmed.statuses)}`);
    const loaded = await loadByHttp({ ...load, times });
    timed.push({ ...request, p50: percentile(loaded, 50), p95: percentile(loaded, 95) });
    process.stderr.write(`${request.what}: ${percentile(loaded, 95).toFixed(1)} ms\n`);
  }
  return timed;
}
