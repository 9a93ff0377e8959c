/**
 * `node bench/machines.ts [--data /tmp/yingtai-machines] [--machines 200000] [--programs 50] [--calls 100] [--write]`: how
 * long a machine's card, lists and searches take in a provider with so many machines, and in one with a tenth of them,
 * each beside a bare statement for the same rows. The folder is filled at the first run and kept for later ones. With
 * `--write` the figures go to docs/measured/machines.md; they are no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tableOf } from '../test/check/markdown.ts';
import { openBenchGround } from './desk/ground.ts';
import { signIn } from './desk/operators.ts';
import { serve } from './desk/served.ts';
import { openVolume, type FilledProvider } from './desk/volume.ts';
import { fillSoftware } from './machines/fill-software.ts';
import { machineRequests } from './machines/requests.ts';
import { timeMachines, type TimedMachine } from './machines/time-machines.ts';
import { measuredOn } from './measured-on.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '/tmp/yingtai-machines' },
    machines: { type: 'string', default: '200000' },
    programs: { type: 'string', default: '50' },
    calls: { type: 'string', default: '100' },
    write: { type: 'boolean', default: false },
  },
});
const [loadBefore = 0] = loadavg();
const [many, programs, calls] = [options.machines, options.programs, options.calls].map(Number) as [
  number,
  number,
  number,
];

const page = pageOf(await measure());
process.stdout.write(page);
if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'machines.md'), page);

/** Of the provider with all of them, then of that with a tenth. */
async function measure(): Promise<TimedMachine[][]> {
  const ground = await openBenchGround(options.data);
  try {
    const ownerUrl = ground.database.urlFor('owner');
    // a person has a machine
    const shares = [many, many / 10].map((contacts) => ({ contacts, tickets: contacts * 2, customers: 200 }));
    const providers = await openVolume(ground.parts, { dataFolder: options.data, ownerUrl, shares });
    await fillSoftware({ ownerUrl, providers, programs });
    const desks: { provider: FilledProvider; cookies: string[] }[] = [];
    for (const provider of providers) desks.push({ provider, cookies: await signIn(ground.parts, provider) });
    const served = await serve(options.data, undefined);
    try {
      const timed: TimedMachine[][] = [];
      for (const { provider, cookies } of desks) {
        const requests = machineRequests(provider);
        timed.push(await timeMachines({ origin: served.origin, cookies, ownerUrl, requests, times: calls }));
      }
      return timed;
    } finally {
      await served.end();
    }
  } finally {
    await ground.close();
  }
}

function pageOf([all = [], tenth = []]: TimedMachine[][]): string {
  const rows = all.map(({ what, p50, p95, plain }, at) => {
    const few = tenth[at]?.p50 ?? Number.NaN;
    return [what, p50.toFixed(1), p95.toFixed(1), plain.toFixed(1), few.toFixed(1), (p50 / few).toFixed(1)];
  });
  return [
    '# Machines at volume',
    '',
    `${measuredOn()}, the embedded PostgreSQL with fsync;`,
    `load of other work when it began: ${loadBefore.toFixed(1)}, when it ended: ${(loadavg()[0] ?? 0).toFixed(1)} (its own included).`,
    `Command: \`node bench/machines.ts --machines ${many} --programs ${programs} --calls ${calls} --write\`.`,
    '',
    `${many.toLocaleString('en')} machines with ${programs} programs each in one provider, ${(many / 10).toLocaleString('en')} in another of the same database;`,
    'asked over one connection, the network of the machine itself included. Milliseconds; promised were 50 for card, list and search.',
    '',
    tableOf(['what', 'p50', 'p95', 'bare statement', 'p50 of a tenth', 'growth by ten'], rows),
    '',
  ].join('\n');
}
