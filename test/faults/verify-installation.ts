import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '..', '..');

/** `cli verify` and `cli audit verify` on a data folder: the chain, and all that is kept derived. Fails with what they said. */
export async function assertVerified(dataFolder: string): Promise<void> {
  for (const command of [['verify'], ['audit', 'verify']]) await assertSucceeds(dataFolder, command);
}

async function assertSucceeds(dataFolder: string, command: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'cli', 'main.ts'), ...command], {
    env: {
      PATH: process.env['PATH'],
      LANG: 'en_GB.UTF-8',
      YINGTAI_DATA: dataFolder,
      NODE_COMPILE_CACHE: join(root, '.cache', 'compile'),
    },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [said, failed, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  assert.equal(code, 0, `${command.join(' ')}: ${said}${failed}`);
}
