/**
 * `node bench/tickets.ts [--tickets 20000,200000] [--seconds 5] [--write]`: how fast tickets are recorded and listed
 * behind the walls, on a PostgreSQL of its own that writes to the disk, next to plain statements on the same tables in
 * the same run. With `--write` the figures go to docs/measured/tickets.md; they are no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tableOf } from '../test/check/markdown.ts';
import { clusterVariable } from '../test/harness/cluster.ts';
import { startTestCluster } from '../test/harness/test-cluster.ts';
import { measureTickets, type Measured } from './measure-tickets.ts';
import { measuredOn } from './measured-on.ts';

const { values: options } = parseArgs({
  options: {
    tickets: { type: 'string', default: '20000,200000' },
    seconds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
  },
});
const sizes = options.tickets.split(',').map(Number);
const seconds = Number(options.seconds);

const [loadBefore = 0] = loadavg();

// as it is installed: nothing is hurried at the cost of what is kept
const cluster = await startTestCluster({});
process.env[clusterVariable] = JSON.stringify(cluster.urls);
try {
  const measured: Measured[] = [];
  for (const tickets of sizes) measured.push(...(await measureTickets({ tickets, seconds })));
  const page = pageOf(measured);
  process.stdout.write(page);
  if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'tickets.md'), page);
} finally {
  await cluster.stop();
}

function pageOf(measured: readonly Measured[]): string {
  const rows = measured.map(({ tickets, what, ours, plain, ratio }) => [
    tickets.toLocaleString('en'),
    what,
    ours,
    plain,
    ratio.toFixed(1),
  ]);
  return [
    '# Tickets: recording and listing',
    '',
    `${measuredOn()}, the embedded PostgreSQL with fsync;`,
    `load of other work when it began: ${loadBefore.toFixed(1)}.`,
    `Command: \`node bench/tickets.ts --tickets ${options.tickets} --seconds ${options.seconds} --write\`. Seed: \`test/plans/volume.sql\` holds no chance.`,
    '',
    'Ours: the whole use case in its transaction, as its database role behind the walls, with all names and the count.',
    'Plain: one statement on the same table. The ratio is ours to plain, in time; what it costs besides is HTTP.',
    '',
    tableOf(['tickets', 'what', 'ours', 'plain', 'ratio'], rows),
    '',
  ].join('\n');
}
