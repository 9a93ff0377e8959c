/**
 * `node bench/exports.ts [--contacts 50000] [--write]`: how long a table takes to become a file, what it needs of memory,
 * and how others fare meanwhile. With `--write` the figures go to docs/measured/exports.md; they are no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tableOf } from '../test/check/markdown.ts';
import { clusterVariable } from '../test/harness/cluster.ts';
import { startTestCluster } from '../test/harness/test-cluster.ts';
import { type ExportMeasured, measureExports } from './measure-exports.ts';
import { measuredOn } from './measured-on.ts';

const { values: options } = parseArgs({
  options: { contacts: { type: 'string', default: '50000' }, write: { type: 'boolean', default: false } },
});
const [loadBefore = 0] = loadavg();

// filled without waiting for the disk: what is measured reads, but for one row of the log
const cluster = await startTestCluster();
process.env[clusterVariable] = JSON.stringify(cluster.urls);
try {
  const page = pageOf(await measureExports(Number(options.contacts)));
  process.stdout.write(page);
  if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'exports.md'), page);
} finally {
  await cluster.stop();
}

function pageOf(measured: readonly ExportMeasured[]): string {
  const rows = measured.map((one) => [
    `.${one.format}`,
    one.rows.toLocaleString('en'),
    one.seconds.toFixed(1),
    one.megabytes.toFixed(1),
    one.grownMegabytes.toFixed(0),
    one.idle.toFixed(0),
    one.meanwhile.toFixed(0),
    (one.meanwhile / one.idle).toFixed(1),
    one.readSeconds.toFixed(1),
  ]);
  return [
    '# A table as a file',
    '',
    `${measuredOn()}, the embedded PostgreSQL;`,
    `load of other work: ${loadBefore.toFixed(1)} when it began, ${(loadavg()[0] ?? 0).toFixed(1)} when it ended.`,
    `Command: \`node bench/exports.ts --contacts ${options.contacts} --write\`. Seed 1: \`bench/chinese-names.ts\`.`,
    '',
    'Contacts of one provider, all columns, `GET /api/v1/contacts/export` of a server that listens; the client is in the same',
    'process, so what it holds of the file counts as memory, too. List: a page of 50 of the same contacts, p95 in milliseconds,',
    'while nothing else happens and meanwhile. Read: the same file by `platform/sheets`, as an import reads it.',
    '',
    tableOf(['file', 'rows', 's', 'MB', 'grown by MB', 'list idle', 'meanwhile', 'ratio', 'read s'], rows),
    '',
    'What was promised: 50,000 rows in 10 seconds, streamed.',
    '',
  ].join('\n');
}
