import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface TestsEnded {
  isGreen: boolean;
  /** The runner's closing line, `12 passed, 0 failed, 1 skipped`; undefined when it never came. */
  totals: string | undefined;
}

/**
 * Runs the whole suite as `npm test` does (journeys look at the built web app) and shows its output as it comes.
 * A suite that never told its totals has failed.
 */
export async function runTests(root: string): Promise<TestsEnded> {
  const child = spawn(process.execPath, ['boot/run.mjs', 'test'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  let totals: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    console.log(line);
    if (/^\d+ passed, \d+ failed(?:, \d+ skipped)?$/.test(line)) totals = line;
  }
  return { isGreen: (await ended) === 0 && totals !== undefined, totals };
}
