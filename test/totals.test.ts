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
  const sum = addTotals(
    { passed: 3, failed: 1, skipped: 0, failures: ['a'] },
    { passed: 2, failed: 1, skipped: 4, failures: ['b'] },
  );
  assert.equal(closingLine(sum), '5 passed, 2 failed, 4 skipped');
  assert.deepEqual(sum.failures, ['a', 'b']);
});

test('counts what passed, failed and was skipped, also across files', async () => {
  const both = {
    'one.test.mjs': "test('a', () => {}); test('b', () => { throw 1 })",
    'two.test.mjs': "test.skip('c')",
  };
  const { passed, failed, skipped } = await totalsOf(both);
  assert.deepEqual({ passed, failed, skipped }, { passed: 1, failed: 1, skipped: 1 });
});

test('what failed is told with its file and its reason, a suite not besides its tests', async () => {
  const suite =
    "import { describe } from 'node:test'; describe('s', () => test('a', () => { throw new Error('why') }))";
  const { failures } = await totalsOf({ 'suite.test.mjs': suite });
  assert.equal(failures.length, 1);
  assert.match(failures.join(), /suite\.test\.mjs: a\n {2}Error: why/u);
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
