/**
 * `npm test -- [pure|db|http|journeys] [part of a path …] [--option of node --test]`: the whole suite or a part of it,
 * and at the end what failed once more, and the sum of the runners' own totals, alone on a line.
 */
import { join } from 'node:path';
import { clusterVariable } from './harness/cluster.ts';
import { startTestCluster } from './harness/test-cluster.ts';
import { treeOnDisk } from './check/tree.ts';
import { type Phase, phases, type Selection, selectionOf } from './phases.ts';
import { runPhase } from './run-phase.ts';
import { addTotals, closingLine, noTotals, type Totals } from './totals.ts';

const root = join(import.meta.dirname, '..');
const selection = selectionOf(process.argv.slice(2), treeOnDisk(root).files);
const totals = await runAll(selection);
if (totals.failures.length > 0) console.log(`\n没有通过 · failed\n${totals.failures.join('\n')}`);
console.log(`\n${closingLine(totals)}`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

async function runAll({ files, options }: Selection): Promise<Totals> {
  const chosen = phases.filter((phase) => (files.get(phase)?.length ?? 0) > 0);
  const cluster = chosen.some((phase) => phase.needsDatabase) ? await startTestCluster() : null;
  if (cluster) process.env[clusterVariable] = JSON.stringify(cluster.urls);
  try {
    let sum = noTotals;
    for (const phase of chosen) sum = addTotals(sum, await runOne(phase, files.get(phase) ?? [], options));
    return sum;
  } finally {
    await cluster?.stop();
  }
}

async function runOne(phase: Phase, files: readonly string[], options: readonly string[]): Promise<Totals> {
  console.log(`\n${phase.title} · ${files.length}`);
  return runPhase({ root, phase, files, options });
}
