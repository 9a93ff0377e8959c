import { percentile } from '../desk/load.ts';
import { signIn } from '../desk/operators.ts';
import { measureNews } from '../live/measure-news.ts';
import { largestOf } from './largest.ts';
import type { Part } from './part.ts';
import { commitPlainly } from './commit-plainly.ts';

const streams = 100;
const mostReports = 30;

export const news: Part = {
  name: 'news',
  plainly: 'one row of `ticket`, inserted and committed',
  async measure(volume) {
    const provider = largestOf(volume);
    const cookies = await signIn(volume.ground.parts, provider);
    const times = Math.min(mostReports, volume.calls);
    const listening = { provider, cookies, streams: Math.min(streams, volume.calls), times };
    const measured = await volume.whileServed((served) => measureNews(served, listening));
    const plain = percentile({ milliseconds: await commitPlainly(volume, times) }, 50);
    const figure = (what: string, milliseconds: number[]) => ({
      what: `news: ${what}`,
      p50: percentile({ milliseconds }, 50),
      p95: percentile({ milliseconds }, 95),
      plain,
      cpu: null,
    });
    return [
      figure('a stream hears what was recorded', measured.news),
      figure('the last of all streams does', measured.last),
    ];
  },
};
