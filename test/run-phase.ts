import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Phase } from './phases.ts';
import { addTotals, noTotals, type Totals } from './totals.ts';

export interface PhaseRun {
  root: string;
  phase: Phase;
  files: readonly string[];
  options: readonly string[];
  /** Says nothing: for tests of the runner itself. */
  isSilent?: boolean;
}

/** Runs Node's test runner over the files; its words go to our output, its totals are the answer. */
export async function runPhase({ root, phase, files, options, isSilent }: PhaseRun): Promise<Totals> {
  const folder = await mkdtemp(join(tmpdir(), 'yingtai-totals-'));
  const file = join(folder, 'totals.json');
  const reporters = {
    spec: 'stdout',
    [import.meta.resolve('./totals-reporter.ts')]: file,
  };
  const reporting = Object.entries(reporters).flatMap(([reporter, destination]) => [
    `--test-reporter=${reporter}`,
    `--test-reporter-destination=${destination}`,
  ]);
  const runner = spawn(process.execPath, ['--test', ...phase.runnerOptions, ...reporting, ...options, ...files], {
    cwd: root,
    stdio: isSilent ? 'ignore' : 'inherit',
    // a runner inside a test would else report to that test's runner
    env: { ...process.env, NODE_TEST_CONTEXT: undefined },
  });
  const [code]: unknown[] = await once(runner, 'exit');
  const said = await readFile(file, 'utf8').catch(() => '');
  await rm(folder, { recursive: true });
  return heard(said, code === 0);
}

/** A runner that died, or that failed without counting a failure, is one. */
function heard(said: string, isSuccess: boolean): Totals {
  const totals = said ? (JSON.parse(said) as Totals) : noTotals;
  return isSuccess || totals.failed > 0 ? totals : addTotals(totals, { ...noTotals, failed: 1 });
}
