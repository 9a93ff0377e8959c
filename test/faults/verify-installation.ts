import { runCli } from './run-cli.ts';

/** `cli verify` and `cli audit verify` on a data folder: the chain, and all that is kept derived. Fails with what they said. */
export async function assertVerified(dataFolder: string): Promise<void> {
  for (const command of [['verify'], ['audit', 'verify']]) await runCli(dataFolder, command);
}
