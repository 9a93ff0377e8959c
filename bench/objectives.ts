/**
 * `node bench/objectives.ts [--samples 1000000] [--write]`: a month of so many samples of one service, pushed in batches of
 * 10,000, how many bytes they take, and how long the month takes to be worked out from them. With `--write` the figures go to
 * docs/measured/objectives.md; they are no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tableOf } from '../test/check/markdown.ts';
import { clusterVariable } from '../test/harness/cluster.ts';
import { startTestCluster } from '../test/harness/test-cluster.ts';
import { measureObjective, type ObjectiveMeasured } from './measure-objective.ts';
import { measuredOn } from './measured-on.ts';

const { values: options } = parseArgs({
  options: { samples: { type: 'string', default: '1000000' }, write: { type: 'boolean', default: false } },
});
const samples = Number(options.samples);
const [loadBefore = 0] = loadavg();

const cluster = await startTestCluster();
process.env[clusterVariable] = JSON.stringify(cluster.urls);
try {
  const page = pageOf(await measureObjective(samples));
  process.stdout.write(page);
  if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'objectives.md'), page);
} finally {
  await cluster.stop();
}

function pageOf(measured: ObjectiveMeasured): string {
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
  const { packedBytes, tableBytes, pushed, workedOut, kept, again, heapGrown } = measured;
  return [
    '# Objectives and their samples',
    '',
    `${measuredOn()}, the embedded PostgreSQL without`,
    `waiting for the disk; load of other work: ${loadBefore.toFixed(1)} when it began, ${(loadavg()[0] ?? 0).toFixed(1)} when it ended.`,
    `Command: \`node bench/objectives.ts --samples ${options.samples} --write\`. Seed 7: \`bench/measure-objective.ts\`.`,
    '',
    `${samples.toLocaleString('en')} samples of one month: response times in milliseconds with one decimal, not quite evenly spaced; beside`,
    'them availability and load every minute. The objective is the example of SLA-09: daily 08:00 to 17:00, while load < 100/s,',
    'response < 85 ms and availability > 95 %, at least 97 % of the month. By the use cases, in transactions of the desk role.',
    '',
    tableOf(
      ['what', 'figure'],
      [
        ['bytes a sample, packed', (packedBytes / samples).toFixed(2)],
        ['bytes a sample, the whole table with its indexes', (tableBytes / samples).toFixed(2)],
        ['samples pushed a second, batches of 10,000', Math.round(samples / (pushed / 1000)).toLocaleString('en')],
        ['the month worked out from all its samples, seconds', seconds(workedOut)],
        ['the same, and its days kept, seconds', seconds(kept)],
        ['the month read again from what is kept, seconds', seconds(again)],
        ['most of the heap grown while working it out, MB', (heapGrown / 2 ** 20).toFixed(0)],
      ],
    ),
    '',
  ].join('\n');
}
