import { setTimeout as sleep } from 'node:timers/promises';

/** What a load balancer would see of a server. */
export interface HealthWatch {
  /** When it answers as ready; fails after a while. */
  ready(): Promise<void>;
  notReady(): Promise<void>;
  /** Ends the watch; the longest that it took to say that it lives, in seconds. Fails when it did not say so once. */
  stop(): Promise<{ slowestSeconds: number }>;
}

const pauseMilliseconds = 200;
const patienceMilliseconds = 120_000;

export function watchHealth(address: string): HealthWatch {
  let isReady: boolean | null = null;
  let slowestSeconds = 0;
  let silent: unknown = null;
  const end = new AbortController();
  const ask = (path: string) => fetch(address + path, { signal: AbortSignal.timeout(patienceMilliseconds) });
  const repeat = async (look: () => Promise<void>) => {
    while (!end.signal.aborted) {
      await look();
      // a watch that a failure forgot keeps no process
      await sleep(pauseMilliseconds, undefined, { ref: false });
    }
  };
  const living = repeat(async () => {
    const began = performance.now();
    await ask('/healthz').then(
      (answer) => answer.text(),
      (error: unknown) => (silent = error),
    );
    slowestSeconds = Math.max(slowestSeconds, (performance.now() - began) / 1000);
  });
  const readying = repeat(async () => {
    isReady = await ask('/readyz').then(
      async (answer) => (await answer.text()) !== '' && answer.ok,
      () => false,
    );
  });
  const until = async (wanted: boolean) => {
    isReady = null;
    const isSo = () => isReady === wanted;
    for (let waited = 0; !isSo(); waited += pauseMilliseconds) {
      if (waited > patienceMilliseconds) throw new Error(`/readyz never said ${wanted ? 'ready' : 'waiting'}`);
      await sleep(pauseMilliseconds);
    }
  };
  return {
    ready: () => until(true),
    notReady: () => until(false),
    async stop() {
      end.abort();
      await Promise.all([living, readying]);
      if (silent !== null) throw new Error('the server did not answer that it lives', { cause: silent });
      return { slowestSeconds };
    },
  };
}
