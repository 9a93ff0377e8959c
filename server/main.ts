import { inspect } from 'node:util';
import { readSettings } from '../platform/settings/settings.ts';
import { SetUpTrouble } from '../platform/settings/set-up-trouble.ts';
import { startServer } from './start-server.ts';

try {
  const server = await startServer(readSettings());
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      void server.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  // trouble that a person can mend is told without a stack
  process.stderr.write(`${error instanceof SetUpTrouble ? error.message : inspect(error)}\n`);
  process.exit(1);
}
