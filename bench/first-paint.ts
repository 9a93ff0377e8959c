/**
 * `node bench/first-paint.ts [--data /tmp/yingtai-live] [--tickets 20000] [--times 10] [--write]`: how long a ticket's page
 * takes to show something, and to show the ticket, in a browser on a slow laptop. Wants `web/dist` as it is built. With
 * `--write` the figures go to docs/measured/first-paint.md; they are no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tableOf } from '../test/check/markdown.ts';
import { openBrowser } from '../test/harness/browser.ts';
import { busyTicket } from './desk/busy-ticket.ts';
import { openBenchGround } from './desk/ground.ts';
import { fetchPatiently } from './desk/fetch-patiently.ts';
import { percentile } from './desk/load.ts';
import { signIn } from './desk/operators.ts';
import { serve } from './desk/served.ts';
import { openVolume } from './desk/volume.ts';
import { openPage, type Painted } from './first-paint/open-page.ts';
import { measuredOn } from './measured-on.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '/tmp/yingtai-live' },
    tickets: { type: 'string', default: '20000' },
    times: { type: 'string', default: '10' },
    write: { type: 'boolean', default: false },
  },
});
const loadBefore = loadavg()[0] ?? 0;

const page = pageOf(await measure());
process.stdout.write(page);
if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'first-paint.md'), page);

/** As somebody who was never here, and as somebody who opens the next ticket in a new tab. */
type Measured = Record<'first' | 'again', Painted[]>;

async function measure(): Promise<Measured> {
  const ground = await openBenchGround(options.data);
  try {
    const ownerUrl = ground.database.urlFor('owner');
    const share = { tickets: Number(options.tickets), contacts: 2000, customers: 10 };
    const [provider] = await openVolume(ground.parts, { dataFolder: options.data, ownerUrl, shares: [share] });
    if (!provider) throw new Error('there is no provider');
    const [cookie = ''] = await signIn(ground.parts, provider);
    const ticket = await busyTicket(ground.parts, provider);
    const served = await serve(options.data, undefined);
    try {
      return await openOften(served.origin, { cookie, ticket });
    } finally {
      await served.end();
    }
  } finally {
    await ground.close();
  }
}

async function openOften(origin: string, { cookie, ticket }: { cookie: string; ticket: string }): Promise<Measured> {
  const answer = await fetchPatiently(`${origin}/api/v1/tickets/${ticket}`, { headers: { cookie } });
  const { number, title } = (await answer.json()) as { number: string; title: string };
  const browser = await openBrowser();
  const measured: Measured = { first: [], again: [] };
  try {
    for (let turn = 0; turn < Number(options.times); turn++) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
      const [name = '', value = ''] = cookie.split('=');
      await context.addCookies([{ name, value, url: origin }]);
      measured.first.push(await openPage(context, `${origin}/tickets/${number}`, title));
      measured.again.push(await openPage(context, `${origin}/tickets/${number}`, title));
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return measured;
}

function pageOf({ first, again }: Measured): string {
  const row = (what: string, milliseconds: number[]) => [
    what,
    ...[50, 95].map((percent) => percentile({ milliseconds }, percent).toFixed(0)),
  ];
  const rows = (who: string, painted: Painted[]) => [
    row(
      `${who}: something is painted`,
      painted.map(({ first: at }) => at),
    ),
    row(
      `${who}: the ticket stands there`,
      painted.map(({ title: at }) => at),
    ),
  ];
  return [
    "# A ticket's page on a slow laptop",
    '',
    `${measuredOn()}, Chromium from npm on the same two cores as server and database;`,
    `load of other work when it began: ${loadBefore.toFixed(1)}. Command: \`node bench/first-paint.ts --times ${options.times} --write\`.`,
    '',
    'Processor four times slower, 10 Mbit/s with 40 ms each way. A ticket with fifty entries. Milliseconds from going to its',
    'address; wanted: painted within a second.',
    '',
    tableOf(['', 'p50', 'p95'], [...rows('with an empty cache', first), ...rows('in a new tab', again)]),
    '',
  ].join('\n');
}
