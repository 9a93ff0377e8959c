import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '..', '..', '..');

/** `npm run cli` on a data folder; answers with what it wrote, and fails with what it said. */
export async function runCli(dataFolder: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'cli', 'main.ts'), ...args], {
    env: {
      PATH: process.env['PATH'],
      LANG: 'en_GB.UTF-8',
      YINGTAI_DATA: dataFolder,
      NODE_COMPILE_CACHE: join(root, '.cache', 'compile'),
    },
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [said, failed, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(`${args.join(' ')}: ${said}${failed}`);
  return said;
}
