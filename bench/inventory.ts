/**
 * `node bench/inventory.ts [--machines 200] [--write]`: how many reports of 1,000 programs each are taken in a second: the
 * first of a machine, another that differs in twenty, and the same again. With `--write` the figures go to
 * docs/measured/inventory.md; they are no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tableOf } from '../test/check/markdown.ts';
import { clusterVariable } from '../test/harness/cluster.ts';
import { startTestCluster } from '../test/harness/test-cluster.ts';
import { customers, measureInventory, programsEach } from './measure-inventory.ts';
import { measuredOn } from './measured-on.ts';

const { values: options } = parseArgs({
  options: { machines: { type: 'string', default: '200' }, write: { type: 'boolean', default: false } },
});
const machines = Number(options.machines);
const [loadBefore = 0] = loadavg();

// waits for no disk, but counts what its tables hold, as every real one does
const cluster = await startTestCluster({ fsync: 'off', synchronous_commit: 'off', autovacuum_naptime: '5s' });
process.env[clusterVariable] = JSON.stringify(cluster.urls);
try {
  const measured = await measureInventory(machines);
  const page = pageOf(measured);
  process.stdout.write(page);
  if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'inventory.md'), page);
} finally {
  await cluster.stop();
}

function pageOf(measured: Awaited<ReturnType<typeof measureInventory>>): string {
  const aSecond = (milliseconds: number) => (machines / (milliseconds / 1000)).toFixed(0);
  return [
    '# Reports of inventory agents',
    '',
    `${measuredOn()}, the embedded PostgreSQL without`,
    `waiting for the disk; load of other work: ${loadBefore.toFixed(1)} when it began, ${(loadavg()[0] ?? 0).toFixed(1)} when it ended.`,
    `Command: \`node bench/inventory.ts --machines ${machines} --write\`.`,
    '',
    `${machines} machines of ${customers} customers report ${programsEach.toLocaleString('en')} programs each as documents of a GLPI agent: read, matched with`,
    'the record, and applied by the job’s use case, two at a time as the job does it.',
    '',
    tableOf(
      ['what', 'reports a second'],
      [
        ['the first of each machine, which is entered by it', aSecond(measured.first)],
        ['another, of which twenty programs differ', aSecond(measured.differing)],
        ['the same again', aSecond(measured.same)],
      ],
    ),
    '',
    'What was promised: 20 reports a second of 1,000 programs with differences.',
    '',
  ].join('\n');
}
