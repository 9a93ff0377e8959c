/**
 * `node bench/escalation.ts [--data /tmp/yingtai-escalation] [--tickets 40000] [--running 100000] [--seconds 120] [--write]`:
 * how late the steps of escalation rules fire with so many running clocks: fifty a second with one of two workers killed
 * midway, all within one minute, and after a night in which nothing ran; and what the desk notices of it. The folder is
 * filled at the first run. With `--write` the figures go to docs/measured/escalation.md; they are no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tableOf } from '../test/check/markdown.ts';
import { openBenchGround } from './desk/ground.ts';
import { signIn } from './desk/operators.ts';
import { openVolume } from './desk/volume.ts';
import { measureEscalation, type EscalationMeasured, type Turn } from './escalation/measure-escalation.ts';
import { removePlanted } from './escalation/running-clocks.ts';
import { measuredOn } from './measured-on.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '/tmp/yingtai-escalation' },
    tickets: { type: 'string', default: '40000' },
    running: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: '120' },
    write: { type: 'boolean', default: false },
  },
});
const [loadBefore = 0] = loadavg();

const page = pageOf(await measure());
process.stdout.write(page);
if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'escalation.md'), page);

async function measure(): Promise<EscalationMeasured> {
  const ground = await openBenchGround(options.data);
  try {
    const ownerUrl = ground.database.urlFor('owner');
    const share = { tickets: Number(options.tickets), contacts: 1000, customers: 10 };
    const volume = { dataFolder: options.data, ownerUrl, shares: [share] };
    const [provider] = await openVolume(ground.parts, volume);
    await removePlanted(ownerUrl);
    if (!provider) throw new Error('there is no provider');
    const cookies = await signIn(ground.parts, provider);
    const sizes = { running: Number(options.running), steadySeconds: Number(options.seconds) };
    return await measureEscalation({ ground, dataFolder: options.data, provider, cookies, ...sizes });
  } finally {
    await ground.close();
  }
}

function pageOf({ idleP95, turns }: EscalationMeasured): string {
  const { tickets, running, seconds } = options;
  return [
    '# Escalation',
    '',
    `${measuredOn()}, the embedded PostgreSQL with fsync;`,
    `load of other work when it began: ${loadBefore.toFixed(1)}, when it ended: ${(loadavg()[0] ?? 0).toFixed(1)} (its own included).`,
    `Command: \`node bench/escalation.ts --tickets ${tickets} --running ${running} --seconds ${seconds} --write\`. The volume holds no chance.`,
    '',
    `${Number(running).toLocaleString('en')} running clocks; the desk and two workers are processes of their own on the same machine. Each step tells the owner`,
    'of its ticket in the app. Seconds between due and fired; wanted at fifty a second: 10 at most. A step fires once by a unique key, and',
    'its event is written with it: nothing is lost where fired and told are as many as fell due.',
    '',
    tableOf(
      [
        'what',
        'fell due',
        'fired',
        'told',
        'p50',
        'p95',
        'most',
        'marked late',
        'all fired after',
        'last effect after',
        'desk p95, ms',
      ],
      turns.map(rowOf),
    ),
    '',
    `The desk’s list of open tickets, two connections, p95 with nothing due: ${idleP95.toFixed(1)} ms; wanted meanwhile: at most three times that.`,
    '',
  ].join('\n');
}

function rowOf({ what, clocks, fired, events, p50, p95, most, late, firedAfter, doneAfter, deskP95 }: Turn): string[] {
  const seconds = [p50, p95, most].map((value) => value.toFixed(2));
  const after = [firedAfter, doneAfter].map((value) => `${value.toFixed(0)} s`);
  return [
    what,
    ...[clocks, fired, events].map((count) => count.toLocaleString('en')),
    ...seconds,
    String(late),
    ...after,
    deskP95.toFixed(1),
  ];
}
