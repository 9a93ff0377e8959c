import { inRoot } from './checkout.mjs';
import { dev } from './dev.mjs';
import { handOver } from './hand-over.mjs';
import { buildWeb } from './web-build.mjs';

/** @type {Record<string, (args: string[]) => Promise<number>>} Each answers with the exit code. */
export const commands = {
  start: async (args) => {
    await buildWeb();
    return handOver([inRoot('server', 'main.ts'), ...args]);
  },
  dev,
  test: async (args) => {
    if (mayRunJourneys(args)) await buildWeb();
    return handOver([inRoot('test', 'run.ts'), ...args]);
  },
  screenshots: async (args) => {
    await buildWeb();
    return handOver([inRoot('test', 'screenshots', 'run.ts'), ...args]);
  },
  attack: async (args) => {
    await buildWeb();
    return handOver([inRoot('test', 'attack', 'run.ts'), ...args]);
  },
  faults: (args) => handOver([inRoot('test', 'faults', 'run.ts'), ...args]),
  bench: (args) => handOver([inRoot('bench', 'run.ts'), ...args]),
  check: (args) => handOver([inRoot('test', 'check', 'run.ts'), ...args]),
  cli: (args) => handOver([inRoot('cli', 'main.ts'), ...args]),
};

/**
 * Only journeys look at the built web app.
 * @param {string[]} args
 */
function mayRunJourneys(args) {
  return !args.some((arg) => ['pure', 'db', 'http'].includes(arg));
}
