/**
 * `node bench/live.ts [--data /tmp/yingtai-live] [--tickets 20000] [--streams 200] [--times 50] [--write]`: how long what
 * one agent records takes to reach the open screens of the others. The folder is filled at the first run and kept. With
 * `--write` the figures go to docs/measured/live.md; they are no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tableOf } from '../test/check/markdown.ts';
import { openBenchGround } from './desk/ground.ts';
import { percentile } from './desk/load.ts';
import { signIn } from './desk/operators.ts';
import { serve } from './desk/served.ts';
import { openVolume } from './desk/volume.ts';
import { measuredOn } from './measured-on.ts';
import { measureNews, type NewsMeasured } from './live/measure-news.ts';

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

const page = pageOf(await measure());
process.stdout.write(page);
if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'live.md'), page);

async function measure(): Promise<NewsMeasured> {
  const ground = await openBenchGround(options.data);
  try {
    const ownerUrl = ground.database.urlFor('owner');
    const share = { tickets: Number(options.tickets), contacts: 2000, customers: 10 };
    const [provider] = await openVolume(ground.parts, { dataFolder: options.data, ownerUrl, shares: [share] });
    if (!provider) throw new Error('there is no provider');
    const cookies = await signIn(ground.parts, provider);
    const served = await serve(options.data, undefined);
    const [streams, times] = [Number(options.streams), Number(options.times)];
    try {
      return await measureNews(served, { provider, cookies, streams, times });
    } finally {
      await served.end();
    }
  } finally {
    await ground.close();
  }
}

function pageOf({ answers, news, last }: NewsMeasured): string {
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
