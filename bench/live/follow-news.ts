import { fetchPatiently } from '../desk/fetch-patiently.ts';

/** One open event stream, and when it heard of what. */
export interface Follower {
  /** When (of `performance.now()`) the first news of this record came; waits for it. */
  heardOf(id: string): Promise<number>;
  end(): void;
}

/** Opens the stream as a browser does, and waits until it is ready. */
export async function followNews(origin: string, cookie: string): Promise<Follower> {
  const over = new AbortController();
  const heard = new Map<string, PromiseWithResolvers<number>>();
  const hearingOf = (id: string) => {
    const hearing = heard.get(id) ?? Promise.withResolvers<number>();
    heard.set(id, hearing);
    return hearing;
  };
  const { body } = await fetchPatiently(`${origin}/api/v1/live`, { headers: { cookie }, signal: over.signal });
  const ready = Promise.withResolvers<void>();
  const read = async (frames: AsyncIterable<string>) => {
    for await (const frame of frames) {
      const at = performance.now();
      if (frame.includes('event: ready')) ready.resolve();
      for (const [, id = ''] of frame.matchAll(/"id":"([0-9a-f-]{36})"/g)) hearingOf(id).resolve(at);
    }
  };
  if (!body) throw new Error('a stream without a body');
  read(body.pipeThrough(new TextDecoderStream())).catch(() => undefined);
  await ready.promise;
  return { heardOf: (id) => hearingOf(id).promise, end: () => over.abort() };
}
