import { inspect } from 'node:util';
import { readSettings } from '../platform/settings/settings.ts';
import { SetUpTrouble } from '../platform/settings/set-up-trouble.ts';
import { startServer } from './start-server.ts';

const impatientAfterMilliseconds = 1000;
let stopAskedAt: number | null = null;

try {
  const starting = startServer(readSettings());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(starting));
  await starting;
} catch (error) {
  // trouble that a person can mend is told without a stack
  process.stderr.write(`${error instanceof SetUpTrouble ? error.message : inspect(error)}\n`);
  process.exit(1);
}

/** Lets the running requests end; asked once more after a while, ends at once. */
function stop(starting: ReturnType<typeof startServer>): void {
  const asked = performance.now();
  // one wish may arrive twice: from the terminal or the service manager to all of us, and passed on by boot
  if (stopAskedAt !== null && asked - stopAskedAt > impatientAfterMilliseconds) process.exit(1);
  if (stopAskedAt !== null) return;
  stopAskedAt = asked;
  void starting.then((server) => server.stop()).then(() => process.exit(0));
}
