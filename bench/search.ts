/**
 * `node bench/search.ts [--contacts 1000000] [--times 60] [--write]`: how long the search for everything takes a
 * server whose provider has so many contacts, next to a plain range query on the same table in the same run. With
 * `--write` the figures go to docs/measured/search.md; they are no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tableOf } from '../test/check/markdown.ts';
import { clusterVariable } from '../test/harness/cluster.ts';
import { startTestCluster } from '../test/harness/test-cluster.ts';
import { measureSearch, type SearchMeasured } from './measure-search.ts';
import { measuredOn } from './measured-on.ts';

const { values: options } = parseArgs({
  options: {
    contacts: { type: 'string', default: '1000000' },
    times: { type: 'string', default: '60' },
    write: { type: 'boolean', default: false },
  },
});
const contacts = Number(options.contacts);
const [loadBefore = 0] = loadavg();

// filled without waiting for the disk: what is measured only reads
const cluster = await startTestCluster();
process.env[clusterVariable] = JSON.stringify(cluster.urls);
try {
  const page = pageOf(await measureSearch({ contacts, times: Number(options.times) }));
  process.stdout.write(page);
  if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'search.md'), page);
} finally {
  await cluster.stop();
}

function pageOf(measured: readonly SearchMeasured[]): string {
  const slowest = measured.toSorted((one, other) => other.p95 - one.p95)[0];
  const rows = measured.map(({ who, what, typed, found, p50, p95, max, plain, ratio }) => [
    who,
    what,
    `\`${typed}\``,
    String(found),
    ...[p50, p95, max, plain].map((milliseconds) => milliseconds.toFixed(1)),
    ratio.toFixed(0),
  ]);
  return [
    '# The search for everything',
    '',
    `${measuredOn()}, the embedded PostgreSQL;`,
    `load of other work: ${loadBefore.toFixed(1)} when it began, ${(loadavg()[0] ?? 0).toFixed(1)} when it ended.`,
    `Command: \`node bench/search.ts --contacts ${options.contacts} --times ${options.times} --write\`. Seeds 1 and 2: \`bench/chinese-names.ts\`.`,
    '',
    `${contacts.toLocaleString('en')} contacts and a tenth as many machines of one provider with 400 customers, half of them of one; a fifth`,
    'as many of a second provider in the same tables. `GET /api/v1/search`, the whole server but for the network: session,',
    'walls, all kinds (people, machines, customers, tickets, staff), what each was found by. Milliseconds. Plain: one range',
    'of `look_up` as a role without walls; the ratio is ours to it at p50.',
    '',
    tableOf(['staff of', 'typed', 'as', 'found', 'p50', 'p95', 'max', 'plain', 'ratio'], rows),
    '',
    `Slowest: ${slowest?.what ?? ''}, staff of ${slowest?.who ?? ''}: ${(slowest?.p95 ?? 0).toFixed(1)} ms at p95. What was promised: 50 ms.`,
    '',
  ].join('\n');
}
