/**
 * `node bench/live.ts [--data /tmp/yingtai-live] [--tickets 20000] [--streams 200] [--times 50] [--write]`: how long what
 * one agent records takes to reach the open screens of the others. The folder is filled at the first run and kept. With
 * `--write` the figures go to docs/measured/live.md; they are no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { tableOf } from '../test/check/markdown.ts';
import { openBenchGround } from './desk/ground.ts';
import { percentile } from './desk/load.ts';
import { signIn } from './desk/operators.ts';
import { creationBy } from './desk/requests.ts';
import { serve } from './desk/served.ts';
import { openVolume } from './desk/volume.ts';
import { measuredOn } from './measured-on.ts';
import { followNews, type Follower } from './live/follow-news.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '/tmp/yingtai-live' },
    tickets: { type: 'string', default: '20000' },
    streams: { type: 'string', default: '200' },
    times: { type: 'string', default: '50' },
    write: { type: 'boolean', default: false },
  },
});
const loadBefore = loadavg()[0] ?? 0;
const restMilliseconds = 300;

const page = pageOf(await measure());
process.stdout.write(page);
if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'live.md'), page);

/** Milliseconds from sending a report to its news on each stream, and of the answer. */
interface Measured {
  answers: number[];
  news: number[];
  /** Of each report the stream that heard of it last. */
  last: number[];
}

async function measure(): Promise<Measured> {
  const ground = await openBenchGround(options.data);
  try {
    const ownerUrl = ground.database.urlFor('owner');
    const share = { tickets: Number(options.tickets), contacts: 2000, customers: 10 };
    const [provider] = await openVolume(ground.parts, { dataFolder: options.data, ownerUrl, shares: [share] });
    if (!provider) throw new Error('there is no provider');
    const cookies = await signIn(ground.parts, provider);
    const served = await serve(options.data, undefined);
    const streams = Array.from({ length: Number(options.streams) }, (_, at) => cookies[at % cookies.length] ?? '');
    const followers: Follower[] = [];
    for (const cookie of streams) followers.push(await followNews(served.origin, cookie));
    try {
      return await report(served.origin, followers, (turn) =>
        creationBy(provider, cookies[turn % cookies.length] ?? '', turn),
      );
    } finally {
      followers.forEach((follower) => follower.end());
      await served.end();
    }
  } finally {
    await ground.close();
  }
}

async function report(
  origin: string,
  followers: readonly Follower[],
  creation: (turn: number) => ReturnType<typeof creationBy>,
): Promise<Measured> {
  const measured: Measured = { answers: [], news: [], last: [] };
  for (let turn = 0; turn < Number(options.times); turn++) {
    const { path, cookie, body } = creation(turn);
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
}

function pageOf({ answers, news, last }: Measured): string {
  const row = (what: string, milliseconds: number[]) => [
    what,
    ...[50, 95].map((percent) => percentile({ milliseconds }, percent).toFixed(0)),
    Math.max(...milliseconds).toFixed(0),
  ];
  return [
    '# Live news',
    '',
    `${measuredOn()}, one server process and the embedded PostgreSQL with fsync;`,
    `load of other work when it began: ${loadBefore.toFixed(1)}. Command: \`node bench/live.ts --streams ${options.streams} --times ${options.times} --write\`.`,
    'The volume holds no chance.',
    '',
    `${options.streams} open event streams of ${Number(options.tickets).toLocaleString('en')} tickets' desk; one agent records ${options.times} tickets, one after the other.`,
    'Milliseconds from sending the request, over the network of the machine itself; wanted: a second on every screen.',
    '',
    tableOf(
      ['', 'p50', 'p95', 'most'],
      [
        row('the ticket is recorded and answered', answers),
        row('a stream hears of it', news),
        row('the last of all streams hears of it', last),
      ],
    ),
    '',
  ].join('\n');
}
