import { setTimeout as pause } from 'node:timers/promises';
import { creationBy } from '../desk/requests.ts';
import type { Served } from '../desk/served.ts';
import type { FilledProvider } from '../desk/volume.ts';
import { followNews, type Follower } from './follow-news.ts';

/** Milliseconds from sending a report to its news on each stream, and of the answer. */
export interface NewsMeasured {
  answers: number[];
  news: number[];
  /** Of each report the stream that heard of it last. */
  last: number[];
}

interface Listening {
  provider: FilledProvider;
  /** Of those who listen, and of the one who records: one after another. */
  cookies: readonly string[];
  streams: number;
  times: number;
}

const restMilliseconds = 300;

/** One agent records so many tickets, one after the other, while so many streams are open. */
export async function measureNews({ origin }: Pick<Served, 'origin'>, listening: Listening): Promise<NewsMeasured> {
  const { provider, cookies, streams, times } = listening;
  const shown = (at: number) => cookies[at % cookies.length] ?? '';
  const followers: Follower[] = [];
  for (let at = 0; at < streams; at++) followers.push(await followNews(origin, shown(at)));
  const measured: NewsMeasured = { answers: [], news: [], last: [] };
  try {
    for (let turn = 0; turn < times; turn++) {
      const { path, cookie, body } = creationBy(provider, shown(turn), turn);
      const began = performance.now();
      const headers = { cookie, 'content-type': 'application/json', origin, 'idempotency-key': crypto.randomUUID() };
      const answer = await fetch(origin + path, { method: 'POST', headers, body });
      measured.answers.push(performance.now() - began);
      const { id } = (await answer.json()) as { id: string };
      const heard = await Promise.all(followers.map((follower) => follower.heardOf(id)));
      const took = heard.map((at) => at - began);
      measured.news.push(...took);
      measured.last.push(Math.max(...took));
      await pause(restMilliseconds);
    }
    return measured;
  } finally {
    followers.forEach((follower) => follower.end());
  }
}
