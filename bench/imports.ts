/**
 * `node bench/imports.ts [--rows 50000] [--write]`: how long a file of contacts takes to be read, checked, written and
 * undone by an installed server (one process, the embedded PostgreSQL with fsync), and what somebody at a list notices
 * of it. With `--write` the figures go to docs/measured/imports.md; they are no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ImportState, ImportView } from '../modules/imports/import.contract.ts';
import { tableOf } from '../test/check/markdown.ts';
import { openFaultedDesk } from '../test/faults/faulted-desk.ts';
import { importClient, peopleFile, standsAt, type ImportClient } from '../test/faults/import-client.ts';
import { listLatency } from './list-latency.ts';
import { measuredOn } from './measured-on.ts';

const { values: options } = parseArgs({
  options: { rows: { type: 'string', default: '50000' }, write: { type: 'boolean', default: false } },
});
const rows = Number(options.rows);
const [loadBefore = 0] = loadavg();

interface Step {
  what: string;
  seconds: number;
  /** Of a list request meanwhile. */
  p95: number;
}

const desk = await openFaultedDesk();
try {
  const page = pageOf(await measure(importClient(desk)));
  process.stdout.write(page);
  if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'imports.md'), page);
} finally {
  await desk.close();
}

async function measure(client: ImportClient): Promise<{ idle: number; steps: Step[]; view: ImportView }> {
  const file = peopleFile(rows);
  // once, so that what is compiled at first use is; then what a list takes with nothing else to do
  await listLatency(desk, async () => undefined, 3);
  const idle = (await listLatency(desk, async () => undefined, 10)).p95;
  const steps: Step[] = [];
  const read = await timed('read', 'mapping', () => client.handIn('通讯录.csv', file));
  const checked = await timed('check', 'checked', () => client.step(read, 'check', { mapping: read.mapping }));
  const done = await timed('confirm to done', 'done', () => client.step(checked, 'confirmation'));
  const undone = await timed('undo', 'undone', () => client.step(done, 'undoing'));
  return { idle, steps, view: undone };

  async function timed(what: string, state: ImportState, begin: () => Promise<ImportView>): Promise<ImportView> {
    const { p95, seconds, answer } = await listLatency(desk, async () => {
      const { id } = await begin();
      return client.until(id, standsAt(state));
    });
    if (answer.state !== state) throw new Error(`${what} ended as ${answer.state}: ${answer.failure ?? ''}`);
    steps.push({ what, seconds, p95 });
    return answer;
  }
}

function pageOf({ idle, steps, view: { counts } }: Awaited<ReturnType<typeof measure>>): string {
  const lines = steps.map(({ what, seconds, p95 }) => [
    what,
    seconds.toFixed(1),
    p95.toFixed(0),
    (p95 / idle).toFixed(1),
  ]);
  return [
    `# Imports: ${rows.toLocaleString('en')} contacts`,
    '',
    `${measuredOn()}, one server process and the embedded PostgreSQL with fsync;`,
    `load of other work when it began: ${loadBefore.toFixed(1)}.`,
    `Command: \`node bench/imports.ts --rows ${options.rows} --write\`. The file holds no chance: \`test/faults/import-client.ts\`.`,
    '',
    `Meanwhile a client asks for a page of contacts again and again; with nothing else to do its 95th percentile is ${idle.toFixed(0)} ms. The ratio is to that.`,
    '',
    tableOf(['step', 'seconds', 'p95 of a list, ms', 'ratio'], lines),
    '',
    `Created ${counts.create}, faulty ${counts.fault}, undone ${counts.undone}.`,
    '',
  ].join('\n');
}
