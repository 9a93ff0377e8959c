import type { News } from './news.ts';

/** Collects what was committed and passes it on in batches: however much is written, it is passed on 20 times a second. */
export interface Outbox {
  put(news: readonly News[]): void;
  /** Passes on what waits. */
  flush(): void;
}

const pauseMilliseconds = 50;

export function openOutbox(pass: (news: readonly News[]) => void): Outbox {
  let waiting = new Map<string, News>();
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const news = [...waiting.values()];
    waiting = new Map();
    if (news.length > 0) pass(news);
  };
  return {
    put(news) {
      for (const one of news) waiting.set(keyOf(one), one);
      if (waiting.size > 0) timer ??= setTimeout(flush, pauseMilliseconds).unref();
    },
    flush,
  };
}

/** Twice the same says nothing more. */
function keyOf({ tenantId, topic, id, kind, audience, accountId }: News): string {
  return [tenantId, topic, id, kind, audience, accountId].join(' ');
}
