import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { phases } from './phases.ts';
import { runPhase } from './run-phase.ts';
import { addTotals, closingLine, type Totals } from './totals.ts';

const root = await mkdtemp(join(tmpdir(), 'yingtai-suite-'));
after(() => rm(root, { recursive: true }));

test('totals of phases add up to the closing line', () => {
  const sum = addTotals({ passed: 3, failed: 1, skipped: 0 }, { passed: 2, failed: 0, skipped: 4 });
  assert.equal(closingLine(sum), '5 passed, 1 failed, 4 skipped');
});

test('counts what passed, failed and was skipped, also across files', async () => {
  const both = {
    'one.test.mjs': "test('a', () => {}); test('b', () => { throw 1 })",
    'two.test.mjs': "test.skip('c')",
  };
  assert.deepEqual(await totalsOf(both), { passed: 1, failed: 1, skipped: 1 });
});

test('a file that cannot be loaded is a failure', async () => {
  const totals = await totalsOf({ 'broken.test.mjs': 'import "./missing.mjs";' });
  assert.equal(totals.failed, 1);
});

test('a runner that is ended half-way is a failure', async () => {
  const totals = await totalsOf({ 'ends.test.mjs': "test('a', () => process.kill(process.pid, 'SIGKILL'))" });
  assert.ok(totals.failed > 0);
});

/** Of a suite of these files, run as the pure phase runs. */
async function totalsOf(files: Record<string, string>): Promise<Totals> {
  const heading = "import { test } from 'node:test';\n";
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), heading + text);
  const [phase] = phases;
  assert.ok(phase);
  return runPhase({ root, phase, files: Object.keys(files), options: [], isSilent: true });
}
