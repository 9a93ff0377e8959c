import type { Ground, Step } from './step.ts';

/** Two at a time, as the machine has two cores: while a tool runs in its process, ours reads the tree. */
const atOnce = 2;

/** Runs all, tells each in the order of the list as soon as it may, and gives the names of those that failed. */
export async function runSteps(steps: readonly Step[], ground: Ground): Promise<string[]> {
  const waiting = steps.map((step) => ({ step, ...Promise.withResolvers<Outcome>() }));
  const queue = [...waiting];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) next.resolve(await outcomeOf(next.step, ground));
  };
  const workers = Promise.all(Array.from({ length: atOnce }, work));
  const failed: string[] = [];
  for (const { step, promise } of waiting) {
    const outcome = await promise;
    tell(step, outcome);
    if (outcome.faults.length > 0) failed.push(step.name);
  }
  await workers;
  return failed;
}

interface Outcome {
  faults: string[];
  seconds: number;
}

/** A step that breaks has failed, with the reason as its fault. */
async function outcomeOf(step: Step, ground: Ground): Promise<Outcome> {
  const start = performance.now();
  const faults = await Promise.resolve()
    .then(() => step.run(ground))
    .catch((error: unknown) => [error instanceof Error ? (error.stack ?? error.message) : String(error)]);
  return { faults, seconds: (performance.now() - start) / 1000 };
}

function tell({ name }: Step, { faults, seconds }: Outcome): void {
  const mark = faults.length === 0 ? '✓' : '✗';
  console.log(`${mark} ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s`);
  for (const fault of faults) console.log(fault.replaceAll(/^/gm, '    '));
}
