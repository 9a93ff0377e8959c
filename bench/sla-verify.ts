/**
 * `node bench/sla-verify.ts [--tickets 1000000] [--write]`: how long `sla verify` takes for so many tickets of five changes
 * each, every one with its clocks for response and resolution. Fills a database of its own first, for minutes. With `--write` the
 * figures go to docs/measured/sla-verify.md; they are no test.
 */
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clusterVariable } from '../test/harness/cluster.ts';
import { startTestCluster } from '../test/harness/test-cluster.ts';
import { tableOf } from '../test/check/markdown.ts';
import { measureVerification, type VerificationMeasured } from './sla-verify/measure-verification.ts';
import { measuredOn } from './measured-on.ts';

const { values: options } = parseArgs({
  options: { tickets: { type: 'string', default: '1000000' }, write: { type: 'boolean', default: false } },
});
const [loadBefore = 0] = loadavg();

const cluster = await startTestCluster();
process.env[clusterVariable] = JSON.stringify(cluster.urls);
try {
  const page = pageOf(await measureVerification(Number(options.tickets)));
  process.stdout.write(page);
  if (options.write) await writeFile(join(import.meta.dirname, '..', 'docs', 'measured', 'sla-verify.md'), page);
} finally {
  await cluster.stop();
}

function pageOf(measured: VerificationMeasured): string {
  const { subjects, clocks, findings, different, copies, seconds, cpuSeconds, mostMegabytes } = measured;
  const many = (count: number) => count.toLocaleString('en');
  return [
    '# Verifying the clocks',
    '',
    `${measuredOn()}, the embedded PostgreSQL without`,
    `waiting for the disk; load of other work: ${loadBefore.toFixed(1)} when it began; ${measured.load.toFixed(1)} when the verification began (the filling included).`,
    `Command: \`node bench/sla-verify.ts --tickets ${options.tickets} --write\`. The volume holds no chance: \`test/plans/volume.sql\`.`,
    '',
    'What `cli sla verify` does, in one process: reads all tickets with their histories, works all their clocks out anew and compares each',
    'with what is stored (SLA-03). Each ticket was registered, accepted, waited for its customer, was taken up again and resolved: two clocks, one pause.',
    `${many(different)} histories are different, each stands there ${many(copies)} times. The issue asks for 1,000,000 tickets in two minutes, and no difference.`,
    '',
    tableOf(
      ['what', 'figure'],
      [
        ['tickets', many(subjects)],
        ['clocks', many(clocks)],
        ['differences', many(findings)],
        ['seconds', seconds.toFixed(1)],
        ['tickets a second', many(Math.round(subjects / seconds))],
        ['CPU seconds of the process, without PostgreSQL', cpuSeconds.toFixed(1)],
        ['most memory of the process, MB', mostMegabytes.toFixed(0)],
      ],
    ),
    '',
  ].join('\n');
}
