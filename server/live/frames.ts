import { liveEvents, type LiveNews } from '../live.contract.ts';

/** Server-sent events as they are written (WHATWG HTML, 9.2). `mark`: what a client names to go on from there. */
export const frames = {
  ready: (mark: string) => event(liveEvents.ready, mark, {}),
  reset: (mark: string) => event(liveEvents.reset, mark, {}),
  news: (mark: string, { topic, id, kind }: LiveNews) => event(liveEvents.news, mark, { topic, id, kind }),
  /** A sign of life that no client is told of; the mark moves on, so that a quiet stream can be taken up again. */
  beat: (mark: string) => `: \nid: ${mark}\n\n`,
};

function event(name: string, mark: string, content: object): string {
  return `event: ${name}\nid: ${mark}\ndata: ${JSON.stringify(content)}\n\n`;
}
