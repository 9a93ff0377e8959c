import { setTimeout as sleep } from 'node:timers/promises';

interface Reached {
  address: string;
  token: string;
}

/** Below the 1,200 requests a minute that one caller has. */
const pauseMilliseconds = 70;

/** How long a page of contacts takes (ms, 95 in a hundred are quicker) while the work goes on, at least `least` seconds. */
export async function listLatency<Answer>(
  { address, token }: Reached,
  work: () => Promise<Answer>,
  least = 0,
): Promise<{ p95: number; seconds: number; answer: Answer }> {
  const started = performance.now();
  const times: number[] = [];
  const ended = new AbortController();
  const asking = (async () => {
    while (!ended.signal.aborted || performance.now() - started < least * 1000) {
      times.push(await timeOfList(address, token));
      await sleep(pauseMilliseconds);
    }
  })();
  const answer = await work();
  const seconds = (performance.now() - started) / 1000;
  ended.abort();
  await asking;
  times.sort((one, other) => one - other);
  return { p95: times[Math.floor(times.length * 0.95)] ?? 0, seconds, answer };
}

async function timeOfList(address: string, token: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(`${address}/api/v1/contacts?limit=50`, {
    headers: { authorization: `Bearer ${token}` },
  });
  await response.arrayBuffer();
  return performance.now() - started;
}
