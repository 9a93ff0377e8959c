import * as z from 'zod/mini';
import { endpoint } from '../kernel/contract.ts';
import { idShape } from '../kernel/shapes.ts';

/** What travels: no words, so that whoever hears of it reads the rest with their own rights. */
export const liveNews = z.object({
  /** The noun of what it happened to: `ticket`. */
  topic: z.string(),
  id: idShape,
  /** `ticket.resolved` */
  kind: z.string(),
});
export type LiveNews = z.output<typeof liveNews>;

/** Events of the stream; `ready` and `reset` carry no data that matters. */
export const liveEvents = {
  /** The stream begins here; with `Last-Event-ID`, after all that was missed. */
  ready: 'ready',
  /** Something was missed and can't be told any more: read again what is on screen. */
  reset: 'reset',
  news: 'news',
} as const;

export const followLive = endpoint({
  method: 'GET',
  path: '/live',
  summary:
    'News as server-sent events, as far as the caller may know: `news` with topic, id and kind; `reset` when some was ' +
    'missed. Goes on after `Last-Event-ID`; ends when the session does, and when the caller’s rights change.',
});
