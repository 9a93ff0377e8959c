import { PassThrough } from 'node:stream';
import type { Hub } from '../../platform/live/hub.ts';
import type { Hearer } from '../../platform/live/may-hear.ts';
import { frames } from './frames.ts';

export interface LiveStream {
  hearer: Hearer;
  /** What is sent. */
  body: PassThrough;
  beat(): void;
  end(): void;
}

/** A client that takes no more than this has to read everything again when it comes round. */
const mostWaitingBytes = 64 * 1024;
const lastWordMilliseconds = 1000;

/** One client's stream: from the mark on where that can be said, else with a reset; then whatever they may hear. */
export function openStream(hub: Hub, hearer: Hearer, from: string | null): LiveStream {
  // with the usual mark of its own its writing side seldom fills, and then says nothing when it is taken on
  const body = new PassThrough({ readableHighWaterMark: mostWaitingBytes, writableHighWaterMark: 1 });
  let isBehind = false;
  const write = (frame: string) => {
    isBehind ||= body.writableLength + body.readableLength > mostWaitingBytes;
    if (!isBehind && !body.writableEnded) body.write(frame);
  };
  body.on('drain', () => {
    if (!isBehind || body.writableEnded) return;
    isBehind = false;
    body.write(frames.reset(hub.mark()));
  });
  begin(hub, hearer, { from, write });
  const stop = hub.listen({
    hearer,
    onNews: ({ mark, news }) => write(frames.news(mark, news)),
    onGap: (mark) => write(frames.reset(mark)),
  });
  body.on('close', stop);
  return {
    hearer,
    body,
    beat: () => write(frames.beat(hub.mark())),
    end() {
      stop();
      body.end();
      // who takes nothing would never hear that it is over, and would keep the server from ending
      setTimeout(() => body.destroy(), lastWordMilliseconds).unref();
    },
  };
}

interface Beginning {
  from: string | null;
  write(frame: string): void;
}

function begin(hub: Hub, hearer: Hearer, { from, write }: Beginning): void {
  const missed = from === null ? [] : hub.since(from, hearer);
  if (missed === null) write(frames.reset(hub.mark()));
  else for (const { mark, news } of missed) write(frames.news(mark, news));
  write(frames.ready(hub.mark()));
}
