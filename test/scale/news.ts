import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';

/** Who follows the stream of news at one web process, as an open screen does. */
export interface Newsreader {
  /** Waits until it has heard of all of these; fails when it never does. */
  heard(ids: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

const patienceMilliseconds = 60_000;

export async function hearNews(address: string, token: string): Promise<Newsreader> {
  const over = new AbortController();
  const response = await fetch(`${address}/api/v1/live`, {
    headers: { authorization: `Bearer ${token}` },
    signal: over.signal,
  });
  assert.equal(response.status, 200);
  let said = '';
  const reading = read(response, (text) => (said += text)).catch(() => undefined);
  return {
    async heard(ids) {
      const until = performance.now() + patienceMilliseconds;
      while (!ids.every((id) => said.includes(id))) {
        assert.ok(performance.now() < until, `never heard of ${ids.filter((id) => !said.includes(id)).join(', ')}`);
        await sleep(50);
      }
    },
    async close() {
      over.abort();
      await reading;
    },
  };
}

async function read({ body }: Response, hear: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  for await (const chunk of body ?? []) hear(decoder.decode(chunk, { stream: true }));
}
