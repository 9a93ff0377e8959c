import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generatedFiles, type GeneratedFile } from './generated.ts';
import type { Ground, Step } from './step.ts';

/** What is generated stands in the repository as a rerun would write it. */
export const generatedStep: Step = {
  name: 'generated files',
  run: (ground: Ground) => findStaleFiles(ground, generatedFiles),
};

export async function findStaleFiles(ground: Ground, files: readonly GeneratedFile[]): Promise<string[]> {
  const { tree } = ground;
  const known = new Set(files.map(({ path }) => path));
  const strays = tree.files.filter((path) => path.startsWith('docs/generated/') && !known.has(path));
  const faults = strays.map((path) => `${path}: nothing generates it (test/check/generated.ts lists what does)`);
  for (const { path, make } of files) {
    const fresh = tree.has(path) && tree.read(path) === (await make(ground));
    if (!fresh) faults.push(`${path}: stale; run \`npm run check -- --write\``);
  }
  return faults;
}

/** Paths of the files that were not fresh. */
export async function writeGeneratedFiles(ground: Ground): Promise<string[]> {
  const written: string[] = [];
  for (const { path, make } of generatedFiles) {
    const text = await make(ground);
    if (ground.tree.has(path) && ground.tree.read(path) === text) continue;
    await mkdir(dirname(join(ground.root, path)), { recursive: true });
    await writeFile(join(ground.root, path), text);
    written.push(path);
  }
  return written;
}
