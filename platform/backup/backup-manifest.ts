import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { instantShape } from '../../kernel/shapes.ts';
import type { KeptFile } from '../postgres/copy-cluster.ts';

/** What a backup says of itself, in `backup.json`; written last, so that a folder without it is none. */
const manifestShape = z.object({
  format: z.literal(1),
  /** The instant to which its database recovers, to a few seconds; its files are of a little later. */
  madeAt: instantShape,
  /** `18`: a cluster is opened by its own major version only. */
  postgres: z.string(),
  migrations: z.array(z.string()),
  hasKey: z.boolean(),
  files: z.int(),
  bytes: z.int(),
});
export type BackupManifest = z.output<typeof manifestShape>;

export const manifestFile = 'backup.json';
/** A line a file, `<sha256>  <path>`, as `sha256sum --check` reads it. */
export const hashesFile = 'SHA256SUMS';

/** `undefined`: there is none, or none that this program knows. */
export async function readManifest(folder: string): Promise<BackupManifest | undefined> {
  const text = await readFile(join(folder, manifestFile), 'utf8').catch(() => '');
  return z.safeParse(manifestShape, jsonIn(text)).data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function writeManifest(folder: string, manifest: BackupManifest): Promise<void> {
  await writeFile(join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
}

export async function writeHashes(folder: string, files: readonly KeptFile[]): Promise<void> {
  const lines = files.map(({ sha256, path }) => `${sha256}  ${path}\n`);
  await writeFile(join(folder, hashesFile), lines.join(''), { mode: 0o600, flush: true });
}

export async function readHashes(folder: string): Promise<{ sha256: string; path: string }[]> {
  const lines = (await readFile(join(folder, hashesFile), 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => ({ sha256: line.slice(0, 64), path: line.slice(66) }));
}
