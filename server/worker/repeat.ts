import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does the work again and again with a pause between; answers with how to stop, after the turn that runs. Work that takes
 * its time is told by its signal.
 */
export function repeat(
  work: (signal: AbortSignal) => Promise<void>,
  pauseMilliseconds: number,
  onFailure: (error: unknown) => void,
): () => Promise<void> {
  const end = new AbortController();
  const running = (async () => {
    while (!end.signal.aborted) {
      await work(end.signal).catch(onFailure);
      // takes its listener off the signal again, which a timer of our own would have to
      await sleep(pauseMilliseconds, undefined, { signal: end.signal }).catch(() => undefined);
    }
  })();
  return async () => {
    end.abort();
    await running;
  };
}
