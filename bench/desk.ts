/**
 * `node bench/desk.ts [--data /tmp/yingtai-volume] [--tickets 1000000] [--seconds 20] [--turns 2] [--calls 200] [--profile folder] [--write]`:
 * how fast tickets are recorded through the API, next to the very statements sent by a bare script in the same run, and
 * how long lists, tickets, searches and reports take, on twenty providers of which one has half of everything. The
 * folder is filled at the first run and kept for later ones. With `--write` the figures go to docs/measured/desk.md;
 * they are no test.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { makeApp } from '../server/app.ts';
import { busyTicket } from './desk/busy-ticket.ts';
import { compareCreations, type Compared } from './desk/compare-creations.ts';
import { openBenchGround } from './desk/ground.ts';
import { signIn } from './desk/operators.ts';
import { pageOf, type Megabytes } from './desk/page.ts';
import { listenIn, recordRequest } from './desk/record-creation.ts';
import { creationBy } from './desk/requests.ts';
import { serve } from './desk/served.ts';
import { timeReading, type Timed } from './desk/time-reading.ts';
import { openVolume, sharesOf } from './desk/volume.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '/tmp/yingtai-volume' },
    tickets: { type: 'string', default: '1000000' },
    seconds: { type: 'string', default: '20' },
    turns: { type: 'string', default: '2' },
    connections: { type: 'string', default: '32' },
    calls: { type: 'string', default: '200' },
    profile: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const loadBefore = loadavg()[0] ?? 0;
const { tickets, seconds, turns, calls } = options;
const command = `node bench/desk.ts --tickets ${tickets} --seconds ${seconds} --turns ${turns} --calls ${calls}`;

const page = pageOf({ ...(await measure()), command, tickets: Number(options.tickets), loadBefore });
process.stdout.write(page);
if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'desk.md'), page);

async function measure(): Promise<{ compared: Compared[]; timed: Timed[]; megabytes: Megabytes }> {
  const ground = await openBenchGround(options.data);
  const { parts, database } = ground;
  try {
    const heard = listenIn(parts.pools);
    const urls = { ownerUrl: database.urlFor('owner'), deskUrl: database.urlFor('desk') };
    const volume = { dataFolder: options.data, ownerUrl: urls.ownerUrl, shares: sharesOf(Number(options.tickets)) };
    const providers = await openVolume(parts, volume);
    const app = await makeApp(parts);
    const desks = [];
    for (const provider of providers) {
      const cookies = await signIn(parts, provider);
      const creations = cookies.map((cookie, operator) => creationBy(provider, cookie, operator));
      const [first] = creations;
      if (first) desks.push({ provider, creations, recording: await recordRequest(app, first, heard) });
    }
    const [largest] = desks;
    if (!largest) throw new Error('there is no provider');
    const busy = await busyTicket(parts, largest.provider);
    const served = await serve(options.data, options.profile);
    try {
      const lasting = {
        seconds: Number(options.seconds),
        turns: Number(options.turns),
        connections: Number(options.connections),
      };
      const compared = await compareCreations({
        desks,
        origin: served.origin,
        connectionUrl: urls.deskUrl,
        ...lasting,
      });
      const recording = await served.mostMegabytes();
      const cookies = largest.creations.map(({ cookie }) => cookie);
      const timed = await timeReading({ origin: served.origin, cookies, busy, times: Number(options.calls) });
      const megabytes = { recording, all: await served.mostMegabytes() };
      return { compared, timed, megabytes };
    } finally {
      await served.end();
    }
  } finally {
    await ground.close();
  }
}
